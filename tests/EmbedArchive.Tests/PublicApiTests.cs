using System.Reflection;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests;

[TestFixture]
internal sealed class PublicApiTests
{
    private const BindingFlags Members = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [TestCase(typeof(Article), "PublicApi.approved.txt")]
    [TestCase(typeof(S3ArchiveStore), "PublicApi.S3.approved.txt")]
    [TestCase(typeof(Rfc3161TimeStamper), "PublicApi.TimeStamps.approved.txt")]
    public void The_public_surface_is_the_approved_one(Type of, string file) => Approved.Check(Surface(of.Assembly), "tests/EmbedArchive.Tests/" + file);

    [TestCase(typeof(Article))]
    [TestCase(typeof(S3ArchiveStore))]
    [TestCase(typeof(Rfc3161TimeStamper))]
    public void Every_concrete_public_class_is_sealed(Type of) => Assert.That(
        of.Assembly.GetExportedTypes().Where(t => t is { IsClass: true, IsAbstract: false, IsSealed: false }), Is.Empty);

    private static string Surface(Assembly assembly) => string.Join('\n',
        assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal).SelectMany(Lines)) + "\n";

    private static IEnumerable<string> Lines(Type type)
    {
        yield return $"{Sort(type)} {Name(type)}";
        if (type.IsEnum)
        {
            foreach (var value in Enum.GetNames(type)) yield return "    " + value;
            yield break;
        }
        foreach (var line in type.GetMembers(Members).Select(Describe).OfType<string>().Order(StringComparer.Ordinal)) yield return "    " + line;
    }

    private static string? Describe(MemberInfo member) => member switch
    {
        PropertyInfo property => $"{Name(property.PropertyType)} {property.Name} {{ {(property.CanRead ? "get; " : "")}{Setter(property)}}}",
        ConstructorInfo made => $"new({Parameters(made)})",
        FieldInfo field => $"const {Name(field.FieldType)} {field.Name}",
        MethodInfo { IsSpecialName: false } method when !method.Name.StartsWith('<') && !IsRecordPlumbing(method) => $"{Name(method.ReturnType)} {method.Name}({Parameters(method)})",
        _ => null,
    };

    private static string Setter(PropertyInfo property) => property.SetMethod is not { IsPublic: true } set ? ""
        : set.ReturnParameter.GetRequiredCustomModifiers().Length > 0 ? "init; " : "set; ";

    private static bool IsRecordPlumbing(MethodInfo method) =>
        method.Name is "Equals" or "GetHashCode" or "ToString" or "Deconstruct" or "PrintMembers";

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(p => $"{Name(p.ParameterType)} {p.Name}{(p.HasDefaultValue ? " = …" : "")}"));

    private static string Sort(Type type) => type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct" : type is { IsAbstract: true, IsSealed: true } ? "static class" : "class";

    private static string Name(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner) return Name(inner) + "?";
        if (!type.IsGenericType) return type.Namespace == "EmbedArchive" || type.Namespace == "System" ? type.Name : type.FullName ?? type.Name;
        return $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
    }
}

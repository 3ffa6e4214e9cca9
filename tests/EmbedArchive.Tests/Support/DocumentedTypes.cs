using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace EmbedArchive.Tests.Support;

/// <summary>The documentation comments of the library, as plain text.</summary>
internal static class DocumentedTypes
{
    private static readonly Lazy<Dictionary<string, string>> Summaries = new(() =>
    {
        var members = XDocument.Load(Path.ChangeExtension(typeof(PostSnapshot).Assembly.Location, "xml")).Descendants("member").Where(m => m.Element("summary") is not null).ToList();
        var texts = members.ToDictionary(Name, m => Plain(m.Element("summary")!), StringComparer.OrdinalIgnoreCase);
        // What a record lists behind its name is explained there.
        foreach (var type in members.Where(m => Name(m).StartsWith("T:", StringComparison.Ordinal)))
            foreach (var parameter in type.Elements("param")) texts.TryAdd($"P:{Name(type)[2..]}.{parameter.Attribute("name")!.Value}", Plain(parameter));
        return texts;

        static string Name(XElement member) => member.Attribute("name")!.Value;
    });

    internal static string Of(Type type) => Summaries.Value.GetValueOrDefault($"T:{type.FullName}", "");

    /// <param name="type">The type.</param>
    /// <param name="property">The property, as JSON writes it.</param>
    internal static string Of(Type type, string property) => Summaries.Value.GetValueOrDefault($"P:{type.FullName}.{property}", "");

    private static string Plain(XElement summary) =>
        Regex.Replace(string.Concat(summary.Nodes().Select(n => n is XElement { Name.LocalName: "see" } see ? Name(see) : n is XElement e ? e.Value : n.ToString())), @"\s+", " ").Trim();

    private static string Name(XElement see) => see.Attribute("cref")!.Value.Split('.')[^1] is var name ? char.ToLowerInvariant(name[0]) + name[1..] : "";
}

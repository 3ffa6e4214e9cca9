using Microsoft.Extensions.Options;

namespace EmbedArchive;

/// <summary>Checks every option's range, with one message for each that is out of it.</summary>
internal sealed class EmbedArchiveOptionsValidator : IValidateOptions<EmbedArchiveOptions>
{
    public ValidateOptionsResult Validate(string? name, EmbedArchiveOptions options)
    {
        var problems = Problems(options).ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    /// <exception cref="OptionsValidationException">An option is out of its range.</exception>
    internal static void Require(EmbedArchiveOptions options)
    {
        var problems = Problems(options).ToList();
        if (problems.Count > 0) throw new OptionsValidationException(nameof(EmbedArchiveOptions), typeof(EmbedArchiveOptions), problems);
    }

    private static IEnumerable<string> Problems(EmbedArchiveOptions options)
    {
        foreach (var problem in Http.HttpOptionsCheck.Problems(options.Http)) yield return problem;
        if (options.Media.MaxItemsPerPost is < 0 or > 1000)
            yield return $"Media.MaxItemsPerPost is {options.Media.MaxItemsPerPost}: it must be from 0 to 1,000.";
        if (options.Render.MaxInlineBytes is < 0 or > 512L * 1024 * 1024)
            yield return $"Render.MaxInlineBytes is {options.Render.MaxInlineBytes}: it must be from 0 to 536,870,912.";
        foreach (var (key, value) in options.Sources.Cookies)
            if (value.Any(char.IsControl)) yield return $"Sources.Cookies has a control character in the value for '{key}': it must be the value of one header.";
        foreach (var gate in options.Sources.TimeGates)
            if (!Uri.TryCreate(gate, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
                yield return $"Sources.TimeGates holds '{gate}': it must be an absolute address of http or https.";
        foreach (var problem in options.TimeStamps.Problems()) yield return problem;
        foreach (var group in options.Providers.GroupBy(p => p.Key, StringComparer.Ordinal).Where(g => g.Count() > 1))
            yield return $"Providers: two providers have the key '{group.Key}'.";
    }
}

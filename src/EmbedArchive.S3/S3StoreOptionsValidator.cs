using Microsoft.Extensions.Options;

namespace EmbedArchive.S3;

/// <summary>The ranges that the options' documentation tells.</summary>
internal sealed class S3StoreOptionsValidator : IValidateOptions<S3StoreOptions>
{
    private const long Mebibyte = 1024 * 1024;

    public ValidateOptionsResult Validate(string? name, S3StoreOptions options)
    {
        var faults = Faults(options).ToArray();
        return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    internal static S3StoreOptions Require(S3StoreOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Faults(options).FirstOrDefault() is { } fault ? throw new ArgumentException(fault, nameof(options)) : options;
    }

    private static IEnumerable<string> Faults(S3StoreOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.Bucket)) yield return $"{nameof(options.Bucket)} must be given: the name of a bucket that exists.";
        if (options.Prefix is null || (options.Prefix.Length > 0 && !ArchiveKeys.IsUsable(options.Prefix)))
            yield return $"{nameof(options.Prefix)} must be parts joined by /, none of them empty or beginning with a dot.";
        if (options.LockTimeout < TimeSpan.Zero) yield return $"{nameof(options.LockTimeout)} must be at least 0.";
        if (options.LeaseTime < TimeSpan.FromSeconds(3) || options.LeaseTime > TimeSpan.FromHours(1))
            yield return $"{nameof(options.LeaseTime)} must be from 3 seconds to 1 hour.";
        if (options.SettleTime < TimeSpan.Zero || options.SettleTime >= options.LeaseTime)
            yield return $"{nameof(options.SettleTime)} must be at least 0 and shorter than {nameof(options.LeaseTime)}.";
        if (options.PartBytes is < 5 * Mebibyte or > 1024 * Mebibyte) yield return $"{nameof(options.PartBytes)} must be from 5 MiB to 1 GiB.";
        if (options.Concurrency is < 1 or > 256) yield return $"{nameof(options.Concurrency)} must be from 1 to 256.";
    }
}

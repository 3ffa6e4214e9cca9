namespace EmbedArchive.Http;

/// <summary>What a recording says of one exchange without its bodies: enough to find the one that answers a request.</summary>
/// <param name="Number">Its number in the recording.</param>
/// <param name="Method">The method.</param>
/// <param name="Address">The address, as <see cref="CapturedAddress"/> writes it.</param>
/// <param name="ContentDigest">SHA-256 (hex) of what was sent; empty when nothing was.</param>
/// <param name="Accept">The Accept header that was sent; null when that is not known.</param>
/// <param name="At">When it began.</param>
/// <param name="Attempt">Which try of its request it was, from 1.</param>
internal sealed record RecordedExchange(int Number, string Method, string Address, string ContentDigest, string? Accept, DateTimeOffset At, int Attempt);

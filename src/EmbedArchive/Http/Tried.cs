namespace EmbedArchive.Http;

/// <summary>What one try came to, and what follows from it for the next.</summary>
/// <param name="Capture">The exchange.</param>
/// <param name="Again">Whether another try may do better.</param>
/// <param name="Wait">The wait that the server asked for; null leaves it to the pipeline.</param>
/// <param name="NoLife">Whether the origin gave no sign of life: what the breaker counts.</param>
internal readonly record struct Tried(Capture Capture, bool Again, TimeSpan? Wait, bool NoLife);

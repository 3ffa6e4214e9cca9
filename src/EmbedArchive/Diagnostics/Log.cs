using EmbedArchive.Http;
using Microsoft.Extensions.Logging;

namespace EmbedArchive.Diagnostics;

/// <summary>
/// Every message of this library. Ids by stage: 1000 archive, 2000 network, 3000 resolve, 4000 links, 5000 store, 6000 render.
/// Addresses come here only as <see cref="Redaction.Show"/> gives them.
/// </summary>
internal static partial class Log
{
    [LoggerMessage(2001, LogLevel.Debug, "{Method} {Address}: {Status} after {Tries} tries, {Seconds:0.000} s, {Bytes} bytes")]
    internal static partial void Answered(ILogger logger, string method, string address, int status, int tries, double seconds, long bytes);

    [LoggerMessage(2002, LogLevel.Warning, "{Method} failed as {Kind} after {Tries} tries, {Seconds:0.000} s: {Message}")]
    internal static partial void Failed(ILogger logger, string method, WebFailureKind kind, int tries, double seconds, string message);

    [LoggerMessage(2003, LogLevel.Information, "Not asked, {Kind}: {Message}")]
    internal static partial void NotAsked(ILogger logger, WebFailureKind kind, string message);

    [LoggerMessage(2004, LogLevel.Warning, "A proxy is in use: it judges the addresses of names now, the address guard only those written as numbers")]
    internal static partial void ProxyInUse(ILogger logger);

    [LoggerMessage(2005, LogLevel.Warning, "Answers are no longer shared between the articles of this batch, each asks for itself: {Reason} Point TMPDIR (TEMP on Windows) to a disk with room")]
    internal static partial void AnswersNotShared(ILogger logger, string reason);

    [LoggerMessage(2010, LogLevel.Information, "{Origin}: {Event} ({Strategy})")]
    internal static partial void Pipeline(ILogger logger, string origin, string @event, string strategy);
}

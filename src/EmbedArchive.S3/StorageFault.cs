using System.Net;
using Amazon.Runtime;
using Amazon.S3;

namespace EmbedArchive.S3;

/// <summary>
/// Makes of what the client throws one sentence that says what to do. The server's own text is left out: some servers quote keys and
/// signatures in it.
/// </summary>
internal static class StorageFault
{
    internal static bool IsMissing(AmazonS3Exception refusal) => refusal.StatusCode == HttpStatusCode.NotFound && refusal.ErrorCode != "NoSuchBucket";

    /// <summary>Someone else was faster: the precondition failed (412), another write was under way (409), or what was to be replaced is gone (404).</summary>
    internal static bool IsLostRace(AmazonS3Exception refusal) =>
        refusal.StatusCode is HttpStatusCode.PreconditionFailed or HttpStatusCode.Conflict || IsMissing(refusal);

    internal static bool IsNotImplemented(AmazonS3Exception refusal) => refusal.StatusCode == HttpStatusCode.NotImplemented || refusal.ErrorCode == "NotImplemented";

    /// <summary>Whether it is the storage's failure, not the caller's cancellation or mistake.</summary>
    internal static bool Is(Exception failure, CancellationToken cancellationToken) => failure switch
    {
        ArchiveStorageException => false,
        AmazonServiceException or AmazonClientException or HttpRequestException or IOException or TimeoutException => true,
        // The client's own time is over.
        OperationCanceledException => !cancellationToken.IsCancellationRequested,
        _ => false,
    };

    internal static ArchiveStorageException Of(Exception failure, string bucket, string key, string done) =>
        new($"{key} in the bucket {bucket} could not be {done}: {What(failure)}", failure is AmazonServiceException ? null! : failure);

    private static string What(Exception failure) => failure switch
    {
        AmazonServiceException { ErrorCode: "NoSuchBucket" } => "the bucket does not exist. Make it, or correct its name or the client's region.",
        AmazonServiceException { StatusCode: HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized } refusal =>
            $"the server refused it ({Code(refusal)}). Check the client's credentials; they need to get, put, delete and list objects below the prefix.",
        AmazonServiceException { StatusCode: HttpStatusCode.MovedPermanently or HttpStatusCode.TemporaryRedirect } refusal =>
            $"the bucket is elsewhere ({Code(refusal)}). Correct the client's region or address.",
        AmazonServiceException { StatusCode: HttpStatusCode.ServiceUnavailable or HttpStatusCode.InternalServerError or HttpStatusCode.TooManyRequests } refusal =>
            $"the server is not able to now ({Code(refusal)}). Try again later.",
        AmazonServiceException refusal => $"the server answered {Code(refusal)}.",
        OperationCanceledException or TimeoutException => "the server did not answer in time. Try again, or give the client more time.",
        AmazonClientException => "the client could not send it. Check its credentials, region and address.",
        _ => "the server could not be reached. Check the client's address and the network.",
    };

    private static string Code(AmazonServiceException refusal) =>
        string.Join(", ", ((string?[])[((int)refusal.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture), refusal.ErrorCode, refusal.RequestId is { Length: > 0 } id ? "request " + id : null])
            .Where(part => !string.IsNullOrEmpty(part)));
}

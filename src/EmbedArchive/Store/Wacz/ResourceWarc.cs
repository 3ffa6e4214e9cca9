using System.Text;
using EmbedArchive.Store.Warc;

namespace EmbedArchive.Store.Wacz;

/// <summary>
/// The WARC of what a package shows beside its captures: the offline article, the pages of its posts, the files of the archive. They are
/// <c>resource</c> records below an address that says by itself that no server has it (<c>.invalid</c>, RFC 6761): nobody can take them for captured.
/// </summary>
internal sealed class ResourceWarc(Stream output, WarcInfo info)
{
    internal const string FileName = "offline.warc.gz";

    internal void Begin() => WarcWriter.Write(output, info.ToEntry());

    /// <summary>Writes one record, its bytes as they come.</summary>
    /// <param name="address">Its address.</param>
    /// <param name="at">Its date.</param>
    /// <param name="file">What it is.</param>
    /// <param name="block">Its bytes; there must be as many as <paramref name="file"/> says.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>SHA-256 (hex) of what was written.</returns>
    internal async ValueTask<string> WriteAsync(string address, DateTimeOffset at, ManifestFile file, Stream block, CancellationToken cancellationToken)
    {
        var fields = new WarcFields()
            .Add("WARC-Type", "resource")
            .Add("WARC-Record-ID", WarcId.InBrackets(WarcId.Of("resource", address, WarcDate.Format(at), file.Sha256)))
            .Add("WARC-Date", WarcDate.Format(at))
            .Add("WARC-Target-URI", address)
            .Add("WARC-Warcinfo-ID", WarcId.InBrackets(info.Id))
            .Add("Content-Type", file.MediaType)
            .Add("WARC-Payload-Digest", "sha256:" + file.Sha256)
            .Add("WARC-Block-Digest", "sha256:" + file.Sha256);
        using var member = new GzipMemberWriter(output, compress: file.Role != FileRole.Media);
        using (var head = WarcWriter.Head(fields, file.Bytes)) member.Write(head.Written);
        using var hashing = new HashingStream(member);
        await block.CopyToAsync(hashing, cancellationToken).ConfigureAwait(false);
        member.Write("\r\n\r\n"u8);
        return hashing.Sha256;
    }

    /// <summary>An address below the package's own.</summary>
    internal static string Address(string runId, params ReadOnlySpan<string> parts)
    {
        var address = new StringBuilder("https://embedarchive.invalid/").Append(runId[(runId.LastIndexOf(':') + 1)..]);
        foreach (var part in parts)
            foreach (var step in part.Split('/')) address.Append('/').Append(Uri.EscapeDataString(step));
        return address.ToString();
    }
}

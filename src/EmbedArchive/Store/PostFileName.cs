using System.Security.Cryptography;
using System.Text;

namespace EmbedArchive.Store;

/// <summary>
/// The name of a snapshot's file: provider and id in lower case. Where that loses something (capitals, other characters, length) eight
/// digits of the whole id's hash follow, so that no two ids share a name on systems that do not tell capitals apart.
/// </summary>
internal static class PostFileName
{
    private const int MaxLength = 90;

    internal static string Of(PostSnapshot post)
    {
        var key = post.PostId is { Length: > 0 } id ? post.Platform + "-" + id : post.Id.Replace(':', '-');
        var name = new StringBuilder();
        foreach (var c in key.ToLowerInvariant())
            if (name.Length < MaxLength && (c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '.' or '_' or '-')) name.Append(c);
        var safe = name.ToString().Trim('.', '-');
        if (safe == key && safe.Length > 0 && !ArchivePath.IsReserved(safe)) return "posts/" + safe + ".json";
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 4));
        return "posts/" + (ArchivePath.IsReserved(safe) || safe.Length == 0 ? "post" : safe.TrimEnd('.', '-')) + "-" + hash + ".json";
    }
}

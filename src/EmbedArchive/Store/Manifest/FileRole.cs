using System.Text.Json.Serialization;

namespace EmbedArchive.Store;

/// <summary>What a file of an archive is for.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<FileRole>))]
internal enum FileRole
{
    /// <summary>The article's bytes as they were given.</summary>
    Article,
    /// <summary>The article with cards in place of its embeds.</summary>
    OfflineArticle,
    /// <summary>A post.</summary>
    Snapshot,
    /// <summary>A post as an earlier run saw it.</summary>
    EarlierVersion,
    /// <summary>The links with their ways.</summary>
    Links,
    /// <summary>A picture, video, recording or document.</summary>
    Media,
    /// <summary>The raw exchanges of one run.</summary>
    Capture,
}

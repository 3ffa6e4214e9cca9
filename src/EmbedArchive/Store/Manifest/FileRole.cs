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
    /// <summary>A post, the links or the article as an earlier run left them.</summary>
    EarlierVersion,
    /// <summary>A manifest that another one has followed.</summary>
    EarlierManifest,
    /// <summary>A time stamp over an earlier manifest, or its certificates.</summary>
    TimeStamp,
    /// <summary>When each post and link was asked for again, and what was seen.</summary>
    Observations,
    /// <summary>The links with their ways.</summary>
    Links,
    /// <summary>A picture, video, recording or document.</summary>
    Media,
    /// <summary>The raw exchanges of one run.</summary>
    Capture,
}

using System.Text.Json.Serialization;

namespace EmbedArchive;

/// <summary>What sort of item an embed is.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<EmbedKind>))]
public enum EmbedKind
{
    /// <summary>A post of a social network.</summary>
    Post,
    /// <summary>A comment or reply embedded on its own.</summary>
    Comment,
    /// <summary>A video.</summary>
    Video,
    /// <summary>A running broadcast.</summary>
    Live,
    /// <summary>A track, an episode or another recording of sound.</summary>
    Audio,
    /// <summary>A list of videos or recordings.</summary>
    Playlist,
    /// <summary>One picture.</summary>
    Image,
    /// <summary>Several pictures under one id.</summary>
    Gallery,
    /// <summary>A document, a deck of slides or a sheet.</summary>
    Document,
    /// <summary>An article or a page of another site.</summary>
    Article,
    /// <summary>A chart or another drawing of data.</summary>
    Chart,
    /// <summary>A map.</summary>
    Map,
    /// <summary>A poll.</summary>
    Poll,
    /// <summary>A quiz.</summary>
    Quiz,
    /// <summary>A form to fill in.</summary>
    Form,
    /// <summary>Source code.</summary>
    Code,
    /// <summary>A petition.</summary>
    Petition,
    /// <summary>A collection of money.</summary>
    Fundraiser,
    /// <summary>An interactive piece that fits no other word.</summary>
    Interactive,
    /// <summary>A widget with the newest posts of an account or a search: not one post.</summary>
    Timeline,
    /// <summary>A widget that shows an account or a page: not one post.</summary>
    Profile,
    /// <summary>A wrapper whose content only the network can tell.</summary>
    Opaque,
    /// <summary>None of the others.</summary>
    Other,
}

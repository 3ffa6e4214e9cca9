namespace EmbedArchive.Html;

/// <summary>What an element's name tells about its place in the page.</summary>
[Flags]
internal enum ElementTraits
{
    None = 0,

    /// <summary>Text before and behind the tag belongs to one line.</summary>
    Inline = 1,

    /// <summary>It has no end tag.</summary>
    Void = 2,

    /// <summary>It shows or describes other things than embeds, so that its attributes are not looked at.</summary>
    PassedOver = 4,

    /// <summary>A sample of code.</summary>
    Sample = 8,

    Quote = 16,

    Heading = 32,

    ListItem = 64,

    /// <summary>A figure or its caption.</summary>
    Caption = 128,

    /// <summary>What follows it may be no markup, or markup of another language: raw text, SVG, MathML.</summary>
    SwitchesText = 256,

    /// <summary>A frame, a plug-in object or a player.</summary>
    Frame = 512,

    Anchor = 1024,

    LineBreak = 2048,

    Script = 4096,

    Noscript = 8192,

    Template = 16384,

    Parameter = 32768,

    /// <summary>The reader of a document keeps account of it.</summary>
    Followed = Script | Noscript | Template | Parameter,
}

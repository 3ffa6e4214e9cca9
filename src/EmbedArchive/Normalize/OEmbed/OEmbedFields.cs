using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;

namespace EmbedArchive.Normalize;

/// <summary>The members of an oEmbed answer by name, from JSON or from XML.</summary>
internal sealed class OEmbedFields
{
    private readonly Dictionary<string, Json> members = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The whole answer; of XML its elements as texts.</summary>
    internal Json Json { get; private init; }

    internal string? this[string name] => members.GetValueOrDefault(name).Text;

    internal int? Size(string name) => NumberText.Whole(this[name]) is > 0 and <= 100_000 and var size ? (int)size : null;

    /// <summary>Whether the answer holds anything of a post.</summary>
    internal bool IsAnswer => this["html"] is not null
        || this["title"] is not null
        || this["url"] is not null
        || this["thumbnail_url"] is not null
        || (this["type"] is not null && this["version"] is not null);

    internal static OEmbedFields Of(Json json)
    {
        var fields = new OEmbedFields { Json = json };
        foreach (var (name, value) in json.Members)
            fields.members[name] = value;
        return fields;
    }

    /// <summary>XML with the root <c>oembed</c>; document types are refused, nothing outside is asked.</summary>
    internal static OEmbedFields? OfXml(string text, Reading reading)
    {
        var elements = new JsonObject();
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = 1024 * 1024,
            IgnoreWhitespace = true,
            IgnoreComments = true,
        };
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), settings);
            if (reader.MoveToContent() != XmlNodeType.Element || !reader.LocalName.Equals("oembed", StringComparison.OrdinalIgnoreCase)) return null;
            reader.Read();
            while (reader is { EOF: false, NodeType: not XmlNodeType.EndElement })
            {
                if (reader.NodeType != XmlNodeType.Element) reader.Read();
                else
                {
                    var name = reader.LocalName;
                    using var inner = reader.ReadSubtree();
                    inner.Read();
                    var value = Characters(inner);
                    if (!string.IsNullOrWhiteSpace(value)) elements[name] = value;
                    inner.Close();
                    reader.Read();
                }
            }
            return Of(reading.Follow(JsonElement.Parse(elements.ToJsonString())));
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static string Characters(XmlReader reader)
    {
        var text = new System.Text.StringBuilder();
        do
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace) text.Append(reader.Value);
        }
        while (reader.Read());
        return text.ToString();
    }
}

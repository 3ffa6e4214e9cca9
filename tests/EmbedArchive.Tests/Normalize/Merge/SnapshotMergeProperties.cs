using System.Text;
using System.Text.Json.Nodes;
using EmbedArchive.Normalize;
using EmbedArchive.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using static EmbedArchive.Tests.Normalize.Answers;

namespace EmbedArchive.Tests.Normalize;

/// <summary>What holds for any set of answers, whatever stands in them.</summary>
internal sealed class SnapshotMergeProperties
{
    private static readonly JsonObject Schema = SnapshotSchema.Make();

    private static Gen<string?> Words => Gen.OneOf(Gen.Constant<string?>(null), ArbMap.Default.GeneratorFor<string>().Select(s => (string?)s), Gen.Elements<string?>("", "The ferry", "The ferry is late", "a\ud83d"));

    private static Gen<T> OneOf<T>() where T : struct, Enum => Gen.Elements(Enum.GetValues<T>());

    private static Gen<SourceFacts> Answer =>
        from kind in OneOf<SourceKind>()
        from outcome in OneOf<SourceOutcome>()
        from state in OneOf<AvailabilityState>()
        from stated in ArbMap.Default.GeneratorFor<bool>()
        from text in Words
        from title in Words
        from handle in Words
        from name in Words
        from id in Words
        from minutes in Gen.Choose(int.MinValue / 4, int.MaxValue / 4)
        from precision in OneOf<InstantPrecision>()
        from media in OneOf<MediaType>()
        from url in Words
        select Of("s", kind, new PostFacts
        {
            Outcome = outcome,
            State = stated ? state : null,
            Text = text is null ? null : new RichText { Plain = text },
            Title = title,
            Author = new Author { Handle = handle, DisplayName = name },
            PostId = id,
            PublishedAt = new Instant { Value = Now.AddMinutes(minutes), Precision = precision },
            Media = [new Media { Type = media, State = MediaState.NotAttempted, Url = url }],
        });

    private static Arbitrary<SourceFacts[]> AnySet => Gen.ArrayOf(Answer).Select(set => set.Take(6).Select((a, i) => a with { Source = a.Source with { Id = $"s{i + 1}" } }).ToArray()).ToArbitrary();

    [Test]
    public void It_is_valid_and_reads_back_to_the_same() => Prop.ForAll(AnySet, set =>
    {
        var json = SnapshotJson.Write(Merged(set));
        Assert.That(SchemaValidator.Check(JsonNode.Parse(json), Schema), Is.Empty);
        var again = SnapshotJson.Write(SnapshotJson.Read<PostSnapshot>(Encoding.UTF8.GetBytes(json)));
        Assert.That(JsonNode.DeepEquals(JsonNode.Parse(again), JsonNode.Parse(json)), Is.True);
    }).Holds();

    [Test]
    public void Every_source_is_named_and_every_field_has_a_source_that_is_there() => Prop.ForAll(AnySet, set =>
    {
        var evidence = Merged(set).Evidence;
        var ids = evidence.Sources.Select(s => s.Id).ToArray();
        Assert.That(ids, Is.SupersetOf(set.Select(a => a.Source.Id)));
        Assert.That(evidence.Fields.Values.SelectMany(v => v).Distinct(), Is.SubsetOf(ids));
        foreach (var conflict in evidence.Conflicts) Assert.That(conflict.Values.Select(v => v.Source), Does.Contain(conflict.Chosen));
    }).Holds();

    [Test]
    public void Deleted_is_never_made_of_hindrances() => Prop.ForAll(AnySet, set =>
    {
        var hindered = set.Where(a => a.Facts.State is not (AvailabilityState.Deleted or AvailabilityState.NotFound) && a.Facts.Outcome != SourceOutcome.Gone).ToArray();
        Assert.That(Answers.Merge(Post, hindered, new EmbedFallback { Text = "It was there." }, Now).Availability.State,
            Is.Not.EqualTo(AvailabilityState.Deleted).And.Not.EqualTo(AvailabilityState.NotFound));
    }).Holds();
}

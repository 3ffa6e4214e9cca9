namespace EmbedArchive.Tests;

[TestFixture]
internal sealed class TextSpanTests
{
    [Test]
    public void A_span_from_bounds_ends_where_it_was_told() =>
        Assert.That(TextSpan.FromBounds(3, 8), Is.EqualTo(new TextSpan(3, 5)).And.Property(nameof(TextSpan.End)).EqualTo(8));

    [TestCase(2, 3, true)]
    [TestCase(1, 3, false)]
    [TestCase(4, 4, false)]
    public void A_span_contains_what_lies_wholly_inside(int start, int length, bool inside) =>
        Assert.That(new TextSpan(2, 4).Contains(new(start, length)), Is.EqualTo(inside));
}

using Amazon.S3.Model;
using EmbedArchive.Tests.Support;
using static EmbedArchive.Tests.Store.Contract.ArchiveContent;

namespace EmbedArchive.Tests.Store.S3;

/// <summary>One writer an archive, and what happens when it dies, sleeps too long, or does not hear the server's answer.</summary>
[TestFixture]
internal sealed class S3LockTests
{
    private const string Archive = "story.embeds";
    private const string Lock = "desk/2026/story.embeds/.lock";

    [TestCase(true)]
    [TestCase(false)]
    public async Task A_writer_that_was_taken_over_cannot_commit(bool conditional)
    {
        await using var place = await S3StoreUnderTest.MakeAsync(conditional);
        // Its clock stands still: it does not know that it sleeps, and renews nothing.
        var sleeper = await place.OpenOver(place.Way(), S3StoreUnderTest.Patient(), S3StoreUnderTest.ShortLease).BeginAsync(Archive);
        await using (sleeper)
        {
            foreach (var path in Paths) await WriteAsync(sleeper, path, path + " sleeper");
            await WriteVersionAsync(place.OpenAfterADeath(), Archive, "next");
            var refusal = await Assert.ThrowsAsync<ArchiveStorageException>(() => sleeper.CommitAsync().AsTask());
            Assert.That(refusal!.Message, Does.Contain("taken over").And.Contain("Run again"));
        }
        Assert.That(await VersionAsync(place.Open(), Archive), Is.EqualTo("next"));
        Assert.That((await place.EverythingAsync()).Keys, Has.Count.EqualTo(Paths.Length).And.None.Contains("/."));
    }

    [Test]
    public async Task A_writer_that_works_for_long_keeps_its_lock()
    {
        await using var place = await S3StoreUnderTest.MakeAsync(conditional: true);
        var (time, way) = (new FakeTime(), place.Way());
        await using var first = await place.OpenOver(way, time, S3StoreUnderTest.ShortLease).BeginAsync(Archive);
        for (var turn = 0; turn < 5; turn++)
        {
            // In small steps, each as long as a request: the next renewal is asked for a moment after the last one was answered.
            for (var before = Renewals(); Renewals() == before; time.Advance(TimeSpan.FromMilliseconds(50))) await place.Client.ListBucketsAsync();
        }
        await WriteAsync(first, "manifest.json", "whole");
        await first.CommitAsync();
        Assert.That(await ReadAsync(place.Open(), Archive, "manifest.json"), Is.EqualTo("whole"));

        int Renewals() => way.Seen.Count(s => s.StartsWith("PUT", StringComparison.Ordinal) && s.EndsWith("/.lock", StringComparison.Ordinal));
    }

    [Test]
    public async Task A_lock_that_could_not_be_renewed_stops_the_run_before_it_changes_anything()
    {
        await using var place = await S3StoreUnderTest.MakeAsync(conditional: true);
        await WriteVersionAsync(place.Open(), Archive, "1");
        var time = new FakeTime();
        await using (var first = await place.OpenOver(place.Way(), time, S3StoreUnderTest.ShortLease).BeginAsync(Archive))
        {
            foreach (var path in Paths) await WriteAsync(first, path, path + " 2");
            time.Advance(TimeSpan.FromSeconds(30));
            await Assert.ThatAsync(() => first.CommitAsync().AsTask(), Throws.InstanceOf<ArchiveStorageException>());
        }
        Assert.That(await VersionAsync(place.Open(), Archive), Is.EqualTo("1"));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task Wherever_an_answer_of_the_lock_is_lost_the_run_goes_on(bool conditional)
    {
        await using var place = await S3StoreUnderTest.MakeAsync(conditional);
        for (var lost = 1; lost <= 4; lost++)
        {
            var seen = 0;
            var way = place.Way(after: request => request.Method == HttpMethod.Put && request.RequestUri!.AbsolutePath.EndsWith("/.lock", StringComparison.Ordinal) && ++seen == lost);
            await WriteVersionAsync(place.OpenOver(way, retries: 2), Archive, $"{lost}");
            Assert.That(seen, Is.GreaterThanOrEqualTo(lost));
            Assert.That(await VersionAsync(place.Open(), Archive), Is.EqualTo($"{lost}"));
        }
        Assert.That((await place.EverythingAsync()).Keys, Has.Count.EqualTo(Paths.Length));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task Wherever_the_last_answer_is_lost_the_archive_is_the_old_or_the_new_one(bool conditional)
    {
        for (var steps = 3; ; steps += 2)
        {
            await using var place = await S3StoreUnderTest.MakeAsync(conditional);
            await WriteVersionAsync(place.Open(), Archive, "old");
            var whole = true;
            try
            {
                await WriteVersionAsync(place.OpenFailingAfter(steps, losesTheAnswer: true), Archive, "new");
            }
            catch (ArchiveStorageException)
            {
                whole = false;
            }
            var version = await VersionAsync(place.OpenAfterADeath(), Archive);
            Assert.That(version, Is.AnyOf("old", "new"), $"after {steps} steps");
            await using (await place.OpenAfterADeath().BeginAsync(Archive)) { }
            Assert.That(await VersionAsync(place.Open(), Archive), Is.EqualTo(version), $"after {steps} steps");
            Assert.That((await place.EverythingAsync()).Keys, Has.Count.EqualTo(Paths.Length), $"after {steps} steps");
            if (whole) return;
        }
    }

    [Test]
    public async Task Something_else_at_the_locks_place_is_told_and_left()
    {
        await using var place = await S3StoreUnderTest.MakeAsync(conditional: true);
        await place.Client.PutObjectAsync(new PutObjectRequest { BucketName = place.Bucket, Key = Lock, ContentBody = "mine", UseChunkEncoding = false });
        var refusal = await Assert.ThrowsAsync<ArchiveStorageException>(() => place.OpenAfterADeath().BeginAsync(Archive).AsTask());
        Assert.That(refusal!.Message, Does.Contain(Lock).And.Contain("not a lock"));
    }
}

using System.Buffers;
using Stevedore.Mfc;
using Stevedore.Runtime.Tests.Archives.Model;
using Stevedore.Runtime.Tests.Archives.Transport;

namespace Stevedore.Runtime.Tests.Archives.Messages;

/// <summary>Messages of one direction of a connection, one after the other, of which the last one may not be whole.</summary>
public sealed class MessageArchiveTests
{
    private static readonly Whole s_two = new(static a => a.Write((short)2));
    private static readonly Whole s_reference = new(static a => a.WriteObject(s_list));
    private static readonly Whole s_failing = new(static _ => throw new InvalidDataException());
    private static readonly StringList s_list = [];

    [Fact]
    public void Messages_are_held_until_they_are_sent()
    {
        MessageArchive archive = Opened(ArchiveMode.Store);

        Assert.Equal(new StoredMessages(1), archive.Store(s_two));
        Assert.Equal(new StoredMessages(1), archive.Store(s_two));
        Assert.Equal(Bytes.Of("0200 0200"), archive.Stored.ToArray());

        archive.ForgetStored();
        Assert.Equal(0, archive.Stored.Length);
        archive.TryRest(out ArchiveRest rest);
        Assert.Equal(new ArchiveRest(Position: 4, UsualSize: 4), rest);
    }

    [Fact]
    public void A_message_that_refers_to_itself_has_the_same_bytes_wherever_it_begins()
    {
        Crate root = new() { Below = new Crate(), Content = new Crate() };
        ((Crate)root.Content).Content = root;
        byte[] alone = Archive.Serialize(root);
        MessageArchive archive = new(ArchiveMode.Store);
        archive.Open(ArchiveOptions.Default, isForgetful: false, new ArchiveRest(Position: 100_000, UsualSize: 0));

        archive.Store(s_two);
        archive.Store(root);

        Assert.Equal([2, 0, .. alone], archive.Stored.ToArray());
        Assert.Equal(Bytes.Of("0100"), alone[^2..]);
    }

    [Fact]
    public void Many_messages_are_stored_until_there_are_enough_bytes()
    {
        MessageArchive archive = Opened(ArchiveMode.Store);
        using IEnumerator<Whole> messages = Enumerable.Repeat(s_two, 5).GetEnumerator();

        messages.MoveNext();
        Assert.Equal(new StoredMessages(3, MayHaveMore: true), archive.StoreMany(messages, enough: 6));
        messages.MoveNext();
        Assert.Equal(new StoredMessages(2), archive.StoreMany(messages, enough: 100));
        Assert.Equal(10, archive.Stored.Length);
    }

    [Fact]
    public void Of_a_message_that_fails_nothing_is_held_and_those_before_it_are()
    {
        MessageArchive archive = Opened(ArchiveMode.Store);
        Whole failing = new(static a => { a.Write(7); s_failing.Serialize(a); });
        using IEnumerator<Whole> messages = Enumerable.Empty<Whole>().Append(s_two).Append(failing).GetEnumerator();
        messages.MoveNext();

        StoredMessages stored = archive.StoreMany(messages, enough: 100);

        Assert.Equal((1, false), (stored.Count, stored.IsOutOfStep));
        Assert.Throws<InvalidDataException>(stored.Failure!.Throw);
        Assert.Equal(Bytes.Of("0200"), archive.Stored.ToArray());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_message_that_fails_after_it_gave_numbers_is_out_of_step_unless_numbers_are_forgotten(bool isForgetful)
    {
        MessageArchive archive = Opened(ArchiveMode.Store, isForgetful);

        StoredMessages stored = archive.Store(new Whole(a => { a.WriteObject(s_list); s_failing.Serialize(a); }));

        Assert.Equal(0, stored.Count);
        Assert.NotNull(stored.Failure);
        Assert.Equal(!isForgetful, stored.IsOutOfStep);
        Assert.Equal(0, archive.Stored.Length);
    }

    [Theory]
    [InlineData(false, 2)]
    [InlineData(true, 19)]
    public void Numbers_last_as_long_as_the_archive_remembers_them(bool isForgetful, int sizeOfTheSecond)
    {
        MessageArchive storing = Opened(ArchiveMode.Store, isForgetful);
        storing.Store(s_reference);
        int first = (int)storing.StoredSize;
        storing.Store(s_reference);
        byte[] bytes = storing.Stored.ToArray();
        Assert.Equal(sizeOfTheSecond, bytes.Length - first);

        MessageArchive loading = Opened(ArchiveMode.Load, isForgetful);
        Letter[] letters = new Letter[2];
        Assert.Equal(1, loading.Load(() => new Letter(), letters.AsSpan(0, 1), Block(bytes[..first])).Count);
        Assert.Equal(1, loading.Load(() => new Letter(), letters.AsSpan(1, 1), Block(bytes[first..])).Count);
        Assert.Equal(!isForgetful, ReferenceEquals(letters[0].Content, letters[1].Content));

        storing.ForgetStored();
        Assert.Equal(isForgetful, storing.TryRest(out _));
        Assert.Equal(isForgetful, loading.TryRest(out _));
    }

    [Fact]
    public void A_message_that_is_not_whole_leaves_no_trace()
    {
        MessageArchive archive = Opened(ArchiveMode.Load);
        byte[] bytes = Bytes.Of("FFFF 0000 0B00 'CStringList' 0000");
        Letter[] letters = new Letter[1];

        for (int length = 1; length < bytes.Length; length++)
        {
            LoadedMessages none = archive.Load(() => new Letter(), letters, Block(bytes.AsSpan(0, length).ToArray()));
            Assert.Equal((0, 0, 0, null), (none.Count, none.Size, none.LastSize, none.Failure));
            Assert.InRange(none.Missing, 1, bytes.Length - length);
        }
        Assert.Equal(new LoadedMessages(1, bytes.Length, bytes.Length, 0, null), archive.Load(() => new Letter(), letters, Block(bytes)));

        // Its object and class have the numbers that they would have had at once.
        Assert.Equal(1, archive.Load(() => new Letter(), letters, Block(Bytes.Of("0200"))).Count);
        Assert.IsType<StringList>(letters[0].Content);
    }

    [Theory]
    [InlineData("FFFF 0000 0B00 'CStringList' 0000", nameof(Archive.ReadObject))]
    [InlineData("FFFF 0000 0B00 'CStringList' FEFF 0000 0000 0000", nameof(Archive.ReadObject))]
    [InlineData("0102 0304 0506 0708 090A", nameof(Archive.ReadBytes))]
    [InlineData("0102 0304 0506 0708 090A", nameof(Archive.Read))]
    public void Bytes_that_lie_in_pieces_give_what_they_give_in_one_piece(string hexadecimal, string call)
    {
        byte[] bytes = Bytes.Of(hexadecimal);
        Action<Archive> body = call switch
        {
            nameof(Archive.ReadObject) => static archive => archive.ReadObject(),
            nameof(Archive.ReadBytes) => static archive => archive.ReadBytes(9),
            _ => static archive => archive.Read(new byte[9]),
        };
        for (int length = 2; length <= bytes.Length; length++)
        {
            for (int most = length - 1; most <= bytes.Length; most++)
            {
                ArchiveOptions options = new() { Limits = new ArchiveLimits { MaxBytes = most, MaxCollectionCount = 100 } };
                ReadOnlySequence<byte> pieces = Segment.Sequence(bytes.AsMemory(0, length), 1);

                string inOne = ToldOf(body, Block(bytes[..length]), options);

                Assert.Equal(inOne, ToldOf(body, new MessageBlock(default, pieces, IsLast: false, MaxSize: long.MaxValue), options));
            }
        }
    }

    [Fact]
    public void The_last_bytes_of_all_are_a_failure_if_they_are_no_whole_message()
    {
        MessageArchive archive = Opened(ArchiveMode.Load);

        LoadedMessages loaded = archive.Load(() => new Letter(), new Letter[1], Block(Bytes.Of("FFFF 00"), isLast: true));

        Assert.Equal(ArchiveError.EndOfStream, Assert.Throws<ArchiveException>(loaded.Failure!.Throw).Error);
    }

    [Fact]
    public void A_message_that_is_too_long_is_not_given_out_but_its_size_is_told()
    {
        MessageArchive archive = Opened(ArchiveMode.Load);
        Letter[] letters = new Letter[2];

        byte[] bytes = Bytes.Of("0000 FFFF 0000 0B00 'CStringList' 0000");
        LoadedMessages loaded = archive.Load(() => new Letter(), letters, Block(bytes, maxSize: 10));

        Assert.Equal(new LoadedMessages(1, 2, 19, 0, null), loaded);
        Assert.Null(letters[1]);
    }

    [Fact]
    public void An_archive_that_remembers_nothing_serves_the_next_connection_where_that_one_is()
    {
        MessageArchive archive = Opened(ArchiveMode.Store);
        archive.Store(s_two);
        archive.ForgetStored();
        Assert.True(archive.TryRest(out _));

        archive.Open(ArchiveOptions.Default, isForgetful: false, new ArchiveRest(1000, 0));
        ArchiveException refusal = Assert.Throws<ArchiveException>(archive.Store(new Whole(static a => a.ReadByte())).Failure!.Throw);

        Assert.Equal(1000, refusal.Position);
    }

    [Fact]
    public void A_document_or_another_form_of_text_is_something_to_be_remembered()
    {
        MessageArchive archive = Opened(ArchiveMode.Store);
        archive.Store(new Whole(static a => a.UnicodeStrings = false));
        Assert.False(archive.TryRest(out _));
        archive.Store(new Whole(static a => a.UnicodeStrings = true));
        Assert.True(archive.TryRest(out _));
        archive.Store(new Whole(static a => a.Document = a));
        Assert.False(archive.TryRest(out _));
    }

    private static MessageArchive Opened(ArchiveMode mode, bool isForgetful = false)
    {
        MessageArchive archive = new(mode);
        archive.Open(ArchiveOptions.Default, isForgetful, rest: default);
        return archive;
    }

    private static string ToldOf(Action<Archive> body, MessageBlock block, ArchiveOptions options)
    {
        MessageArchive archive = new(ArchiveMode.Load);
        archive.Open(options, isForgetful: false, rest: default);
        LoadedMessages loaded = archive.Load(() => new Whole(body), new Whole[1], block);
        return $"{loaded with { Failure = null }} {loaded.Failure?.SourceException.Message}";
    }

    private static MessageBlock Block(byte[] bytes, bool isLast = false, long maxSize = long.MaxValue) =>
        new(bytes, Pieces: default, isLast, maxSize);

    /// <summary>A message that is one reference.</summary>
    private sealed class Letter : IArchivable
    {
        public object? Content { get; private set; }

        public void Serialize(Archive archive) => Content = archive.ReadObject();
    }
}

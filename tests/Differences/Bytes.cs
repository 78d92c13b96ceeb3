namespace Stevedore.Differences.Tests;

public sealed partial class Bytes
{
    [Fact]
    [Difference("bytes of a person: a name, a birthday, three numbers", "235", "42")]
    public void Size_of_one()
    {
        Assert.Equal(235, Copies.Store(CPerson.Number(1)).Length);
        Assert.Equal(42, Archive.Serialize(CPerson.Number(1)).Length);
    }

    [Fact]
    [Difference("bytes of a list of 1,000 of them", "53,746", "50,013")]
    public void Size_of_many()
    {
        CPersons value = new() { Persons = [.. Enumerable.Range(1000, 1000).Select(CPerson.Number)] };

        Assert.Equal(53_746, Copies.Store(value).Length);
        Assert.Equal(50_013, Archive.Serialize(value).Length);
    }

    [Fact]
    [Difference(
        "a type that the bytes name",
        "is loaded, whichever `[Serializable]` one it is, with its assembly",
        "is found among those that generated code has registered, or refused")]
    public void Types_in_the_bytes()
    {
        byte[] bytes = Copies.Store(new Dictionary<Version, StringComparer>());
        Assert.IsType<Dictionary<Version, StringComparer>>(Copies.Load(bytes));

        using Archive archive = new(new MemoryStream([0xFF, 0xFF, 1, 0, 7, 0, .. "CNobody"u8]), ArchiveMode.Load);
        ArchiveException refusal = Assert.Throws<ArchiveException>(() => archive.ReadObject());
        Assert.Equal(ArchiveError.BadClass, refusal.Error);
    }

    [Fact]
    [Difference(
        "a chain of 20,000 objects",
        "loaded",
        "refused (`LimitExceeded`), until `ArchiveLimits.MaxDepth` allows it")]
    public void A_long_chain()
    {
        CLink chain = new();
        for (int i = 1; i < 20_000; i++)
            chain = new CLink { Next = chain };

        Assert.Equal(20_000, Copies.ByBinaryFormatter(chain).Length);
        ArchiveOptions deep = new() { Limits = new ArchiveLimits { MaxDepth = 20_001 } };
        Assert.Equal(ArchiveError.LimitExceeded, Assert.Throws<ArchiveException>(() => Archive.Serialize(chain)).Error);
        Assert.Equal(20_000, Archive.Deserialize<CLink>(Archive.Serialize(chain, deep), deep).Length);
    }

    [Fact]
    [Difference(
        "bytes that end too early",
        "`SerializationException` or another",
        "`ArchiveException`: what is missing, at which byte, in which member")]
    public void Bytes_that_end()
    {
        byte[] byFormatter = Copies.Store(CPerson.Number(1)), byArchive = Archive.Serialize(CPerson.Number(1));

        Assert.ThrowsAny<Exception>(() => Copies.Load(byFormatter[..^20]));
        ArchiveException refusal = Assert.Throws<ArchiveException>(() => Archive.Deserialize<CPerson>(byArchive[..^1]));
        Assert.Equal((ArchiveError.EndOfStream, "CPerson.Weight"), (refusal.Error, refusal.Path));
    }

    [Fact]
    [Difference("bytes behind the value", "left in the stream", "refused (`TrailingData`), or left with `AllowTrailingData`")]
    public void Bytes_behind()
    {
        byte[] byFormatter = [.. Copies.Store(CPerson.Number(1)), 0], byArchive = [.. Archive.Serialize(CPerson.Number(1)), 0];

        Assert.Equal("Person 1", Assert.IsType<CPerson>(Copies.Load(byFormatter)).Name);
        ArchiveException refusal = Assert.Throws<ArchiveException>(() => Archive.Deserialize<CPerson>(byArchive));
        Assert.Equal(ArchiveError.TrailingData, refusal.Error);
        Assert.Equal("Person 1", Archive.Deserialize<CPerson>(byArchive, new ArchiveOptions { AllowTrailingData = true }).Name);
    }

    [Serializable]
    public sealed partial class CPerson
    {
        public string Name = "";
        public DateTime Born;
        public int Height;
        public short Shoe;
        public double Weight;

        internal static CPerson Number(int number) => new()
        {
            Name = $"Person {number}",
            Born = new DateTime(1970, 1, 1).AddDays(number),
            Height = 180,
            Shoe = 43,
            Weight = 77.5,
        };
    }

    [Serializable]
    public sealed partial class CPersons
    {
        public List<CPerson> Persons = [];
    }

    [Serializable]
    public sealed partial class CLink
    {
        public CLink? Next;

        internal int Length
        {
            get
            {
                int length = 0;
                for (CLink? link = this; link is not null; link = link.Next)
                    length++;
                return length;
            }
        }
    }
}

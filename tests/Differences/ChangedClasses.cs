using System.Runtime.Serialization.Formatters;
using System.Runtime.Serialization.Formatters.Binary;
using System.Text;

namespace Stevedore.Differences.Tests;

public sealed partial class ChangedClasses
{
    [Fact]
    [Difference(
        "a member that older bytes do not have",
        "0 and null; refused with `FormatterAssemblyStyle.Full` and without `[OptionalField]`",
        "refused, or what its initializer says with `[OptionalField(VersionAdded = n)]`, where n is the schema that has it")]
    public void A_new_member()
    {
        CTwo byFormatter = Copies.LoadAs<COne, CTwo>(new COne { A = 1 });
        Assert.Equal((1, 0), (byFormatter.A, byFormatter.B));
        BinaryFormatter strict = new() { AssemblyFormat = FormatterAssemblyStyle.Full };
        Assert.Throws<SerializationException>(() => Copies.LoadAs<COne, CTwo>(new COne { A = 1 }, strict));
        Assert.Equal(0, Copies.LoadAs<COne, COptional>(new COne { A = 1 }, strict).B);
        Assert.Throws<ArchiveException>(() => Copies.PayloadAs<COne, CTwo>(new COne { A = 1 }));
        Assert.Equal(0, Copies.PayloadAs<COne, COptional>(new COne { A = 1 }).B);

        byte[] old = Archive.Serialize(new COne { A = 1 });
        Assert.Equal(ArchiveError.EndOfStream, Assert.Throws<ArchiveException>(() => Archive.Deserialize<CTwo>(old)).Error);
        ArchiveOptions inSchema1 = new() { Schemas = new SchemaTable { [nameof(COptional)] = 1 } };
        COptional byArchive = Load<COptional>(Store(new COptional { A = 1, B = 2 }, inSchema1));
        Assert.Equal((1, 5), (byArchive.A, byArchive.B));
    }

    [Fact]
    [Difference(
        "a member that is gone",
        "skipped",
        "refused; with `[Removed(n)]` it stays in the class for older bytes, and is stored no more")]
    public void A_member_that_is_gone()
    {
        CTwo old = new() { A = 1, B = 2 };

        Assert.Equal(1, Copies.LoadAs<CTwo, COne>(old).A);
        Assert.Equal(1, Copies.PayloadAs<CTwo, COne>(old).A);
        byte[] bytes = Archive.Serialize(old);
        Assert.Equal(ArchiveError.TrailingData, Assert.Throws<ArchiveException>(() => Archive.Deserialize<COne>(bytes)).Error);
        byte[] older = Store(new CLess { A = 1 }, new ArchiveOptions { Schemas = new SchemaTable { [nameof(CLess)] = 1 } });
        byte[] newer = Store(new CLess { A = 1 });
        Assert.Equal(older.Length - sizeof(int), newer.Length);
        Assert.Equal((1, 1), (Load<CLess>(older).A, Load<CLess>(newer).A));
    }

    [Fact]
    [Difference("members in another order", "found by their names", "wrong; [STV0301](diagnostics/STV0301.md) guards the order")]
    public void Another_order()
    {
        CTwo old = new() { A = 1, B = 2 };

        foreach (CTurned copy in new[] { Copies.LoadAs<CTwo, CTurned>(old), Copies.PayloadAs<CTwo, CTurned>(old) })
            Assert.Equal((1, 2), (copy.A, copy.B));
        CTurned byArchive = Archive.Deserialize<CTurned>(Archive.Serialize(old));
        Assert.Equal((2, 1), (byArchive.A, byArchive.B));
    }

    [Fact]
    [Difference("a member with another name", "lost, as one that is gone, and one that is new", "kept; the bytes have no names")]
    public void Another_name()
    {
        COne old = new() { A = 3 };

        Assert.Equal(0, Copies.LoadAs<COne, COther>(old).B);
        Assert.Equal(3, Archive.Deserialize<COther>(Archive.Serialize(old)).B);
    }

    [Fact]
    [Difference("an `int` that became a `long`", "kept", "refused or wrong; `[WireType(WireType.Int32)]` keeps it")]
    public void Another_width()
    {
        COne old = new() { A = 3 };

        Assert.Equal(3, Copies.LoadAs<COne, CWide>(old).A);
        Assert.Equal(3, Copies.PayloadAs<COne, CWide>(old).A);
        byte[] bytes = Archive.Serialize(old);
        Assert.Equal(ArchiveError.EndOfStream, Assert.Throws<ArchiveException>(() => Archive.Deserialize<CWide>(bytes)).Error);
        Assert.Equal(3, Archive.Deserialize<CKept>(bytes).A);
    }

    [Fact]
    [Difference(
        "a class with another name, namespace or assembly",
        "needs a `SerializationBinder`",
        "found by its name in `[RuntimeClass]` or `[FormerName]`; the namespace and the assembly are not in the bytes")]
    public void Another_class()
    {
        byte[] byFormatter = Copies.Store(new COne { A = 4 });
        Assert.IsType<COne>(Copies.Load(byFormatter));

        byte[] bytes = Store(new CNow { A = 4 });
        Assert.Equal(4, Load<CNow>(bytes).A);
        byte[] older = Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(bytes).Replace("CToday", "CYestr", StringComparison.Ordinal));
        Assert.NotEqual(bytes, older);
        Assert.Equal(4, Load<CNow>(older).A);
    }

    private static byte[] Store(object value, ArchiveOptions? options = null)
    {
        using MemoryStream stream = new();
        using (Archive archive = new(stream, ArchiveMode.Store, options))
            archive.WriteObject(value);
        return stream.ToArray();
    }

    private static T Load<T>(byte[] bytes) where T : class
    {
        using Archive archive = new(new MemoryStream(bytes), ArchiveMode.Load);
        return archive.ReadObject<T>()!;
    }

    [Serializable]
    public sealed partial class COne
    {
        public int A;
    }

    [Serializable]
    public sealed partial class CTwo
    {
        public int A;
        public int B;
    }

    [Serializable]
    [RuntimeClass(nameof(COptional), Schema = 2, Versionable = true)]
    public sealed partial class COptional
    {
        public int A;

        [OptionalField(VersionAdded = 2)]
        public int B = 5;
    }

    [Serializable]
    [RuntimeClass(nameof(CLess), Schema = 2, Versionable = true)]
    public sealed partial class CLess
    {
        public int A;
        [Removed(2)] private int _b;
    }

    [Serializable]
    public sealed partial class CTurned
    {
        public int B;
        public int A;
    }

    [Serializable]
    public sealed partial class COther
    {
        public int B;
    }

    [Serializable]
    public sealed partial class CWide
    {
        public long A;
    }

    [Serializable]
    public sealed partial class CKept
    {
        [WireType(WireType.Int32)] public long A;
    }

    [Serializable]
    [RuntimeClass("CToday", Schema = 1)]
    [FormerName("CYestr")]
    public sealed partial class CNow
    {
        public int A;
    }
}

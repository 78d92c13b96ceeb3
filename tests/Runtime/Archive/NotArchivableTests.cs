using Stevedore.Runtime.Tests.Archives.Model;
using Stevedore.Runtime.Tests.Archives.Transport;

namespace Stevedore.Runtime.Tests.Archives;

/// <summary>What is said of objects and values that cannot be stored: what to do about them, which depends on what they are.</summary>
public sealed class NotArchivableTests
{
    public static TheoryData<object, string> Objects => new()
    {
        { DayOfWeek.Monday, "A System.DayOfWeek has no class on the wire, so it cannot stand where any object may. If it can be" },
        { new List<DayOfWeek>(), "A System.Collections.Generic.List`1[System.DayOfWeek] has no class on the wire" },
        { new System.Text.RegularExpressions.Regex(""), "name it in a [KnownType(typeof(…))] on the class that has such a member" },
        { new Crate[1], "Crate[] has no class on the wire" },
        { new Point3(), "Point3 is a structure or an enum that is not known where any object may stand" },
        { new UnknownCrate(), "derives from the archivable Stevedore.Runtime.Tests.Archives.Model.Crate, but what it adds would be lost" },
        { new Unmarked(), "Unmarked is not archivable. Mark it [Serializable] and partial" },
        { new Marked(), "Marked is [Serializable], but nothing was generated for it. The generator writes for types of C# projects" },
        { new Marked<int>(), "Nothing was generated for " },
        { new Bodily(), "Bodily has a body, but no class: it implements IRuntimeObject" },
        { FsCheck.FSharp.Gen.Constant(1), "is [Serializable], but nothing was generated for it. The generator writes for types of C#" },
        { new TheoryData<int>(), "nor is any other class of xunit.v3.core. Where that is yours, mark it [Serializable]" },
    };

    [Theory]
    [MemberData(nameof(Objects))]
    public void The_advice_fits_the_object(object value, string advice)
    {
        ArgumentException refusal = Assert.Throws<ArgumentException>(() => Bytes.Store(archive => archive.WriteObject(value)));
        Assert.Contains(advice, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_advice_fits_the_whole_value()
    {
        Refuses(new SortedDictionary<long, Crate>(), "That is done where C# source calls an archive with this type");
        Refuses(new short[2, 2], "source that another generator writes, as that of a .razor file, is not seen");
        Refuses(new Marked(), "Marked is [Serializable], but nothing was generated for it");
        Refuses(new Marked<int>(), "name this construction in a .cs file of the program, be it only in typeof(…)");
        Refuses(new Unmarked(), "Mark it [Serializable] and partial");
    }

    private static void Refuses<T>(T value, string advice)
    {
        string store = Assert.Throws<InvalidOperationException>(() => Archive.Serialize(value)).Message;
        string load = Assert.Throws<InvalidOperationException>(() => Archive.Deserialize<T>(new byte[8])).Message;
        Assert.Contains(advice, store, StringComparison.Ordinal);
        Assert.Equal(store, load);
    }

    private struct Point3;

    private sealed class Unmarked;

    private sealed class Bodily : IArchivable
    {
        public void Serialize(Archive archive) { }
    }

    [Serializable]
    private sealed class Marked;

    [Serializable]
    private sealed class Marked<T>
    {
        public T? Value { get; set; }
    }
}

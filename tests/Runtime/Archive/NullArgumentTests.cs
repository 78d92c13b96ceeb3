using System.Buffers;
using Stevedore.Runtime.Tests.Archives.Model;
using Stevedore.Runtime.Tests.Archives.Transport;

namespace Stevedore.Runtime.Tests.Archives;

/// <summary>A null where there must be something is told at once, by the name of the parameter.</summary>
public sealed class NullArgumentTests
{
    private static readonly Dictionary<string, (Action Call, string Parameter)> s_calls = new()
    {
        ["a writer"] = (static () => Archive.Serialize((IBufferWriter<byte>)null!, 1), "writer"),
        ["bytes"] = (static () => Archive.Deserialize<int>((byte[])null!), "bytes"),
        ["a value"] = (static () => Archive.Serialize<Crate>(null!), "value"),
        ["a value without a class"] = (static () => Archive.Serialize<Uri>(null!), "value"),
        ["a stream to open"] = (static () => _ = new Archive(null!, ArchiveMode.Load), "stream"),
        ["a stream to store to"] = (static () => Archive.Serialize((Stream)null!, 1), "stream"),
        ["a stream to read from"] = (static () => Archive.Deserialize<int>((Stream)null!), "stream"),
        ["a stream to try"] = (static () => Archive.TryDeserialize((Stream)null!, out int _, out _), "stream"),
        ["bytes to try"] = (static () => Archive.TryDeserialize((byte[])null!, out int _, out _), "bytes"),
        ["a stream to save to"] = (static () => Archive.SaveAsync((Stream)null!, 1).GetAwaiter().GetResult(), "stream"),
        ["a stream to load from"] = (static () => Archive.LoadAsync<int>((Stream)null!).GetAwaiter().GetResult(), "stream"),
        ["what stores"] = (static () => TemporaryFile.With(static path => Archive.Create(path, (Action<Archive>)null!)), "store"),
        ["a line"] = (static () => Bytes.Store(static a => a.WriteLine(null!)), "line"),
        ["a class to store"] = (static () => Bytes.Store(static a => a.WriteClass(null!)), "runtimeClass"),
        ["a class of a base"] = (static () => Bytes.Store(static a => a.SerializeClass(null!)), "runtimeClass"),
        ["a class of an object"] = (static () => Bytes.Load("0000").ReadObject(null!), "required"),
        ["an object to map"] = (static () => Bytes.Store(static a => a.MapObject(null!)), "value"),
        ["an encoding"] = (static () => Bytes.Store(static a => a.AnsiEncoding = null!), "value"),
        ["a formatter"] = (static () => ArchiveFormatter<Uri>.Register(null!, 0), "formatter"),
    };

    public static TheoryData<string> Calls { get; } = [.. s_calls.Keys];

    [Theory, MemberData(nameof(Calls))]
    public void Nothing_is_refused_where_there_must_be(string what) =>
        Assert.Equal(s_calls[what].Parameter, Assert.Throws<ArgumentNullException>(s_calls[what].Call).ParamName);
}

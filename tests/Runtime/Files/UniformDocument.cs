using Stevedore.Runtime.Tests.Archives.Model;

namespace Stevedore.Runtime.Tests.Files;

/// <summary>A document whose bytes are all the same, so that one that is torn or cut short is found out.</summary>
internal static class UniformDocument
{
    public const int Size = 4 << 20;

    public static Whole Of(byte value) => new(archive =>
    {
        byte[] part = new byte[Size / 64];
        part.AsSpan().Fill(value);
        for (int i = 0; i < 64; i++)
            archive.Write(part);
    });

    /// <summary>The byte of which there are as many as there must be.</summary>
    public static byte ValueOf(string path)
    {
        byte[] bytes = File.ReadAllBytes(path);
        Assert.Equal(Size, bytes.Length);
        Assert.True(bytes.AsSpan().IndexOfAnyExcept(bytes[0]) < 0, "The document is torn.");
        return bytes[0];
    }
}

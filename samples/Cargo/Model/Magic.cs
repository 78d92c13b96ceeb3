using Stevedore;

namespace Cargo;

/// <summary>The four bytes that every manifest begins with. C++: ar.Write("SHIP", 4).</summary>
public struct Magic : IArchivable
{
    private static ReadOnlySpan<byte> Bytes => "SHIP"u8;

    public readonly void Serialize(Archive archive)
    {
        if (archive.IsStoring)
        {
            archive.Write(Bytes);
            return;
        }
        Span<byte> found = stackalloc byte[Bytes.Length];
        archive.ReadExactly(found);
        if (!found.SequenceEqual(Bytes))
            throw new ArchiveException(ArchiveError.BadData, $"This is no cargo manifest: it begins with {Convert.ToHexString(found)}.", archive.Position - Bytes.Length);
    }

    public override readonly string ToString() => System.Text.Encoding.ASCII.GetString(Bytes);
}

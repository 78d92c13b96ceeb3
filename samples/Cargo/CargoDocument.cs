using Stevedore;

namespace Cargo;

/// <summary>
/// A manifest with what it takes to store it as it was: the kind of its strings, its schemas, and foreign bytes around it.
/// </summary>
public sealed record CargoDocument(Manifest Manifest, bool UnicodeStrings, SchemaTable Schemas, byte[] Before, byte[] After)
{
    /// <summary>Where the archive ends in the file.</summary>
    public long End { get; private init; }

    /// <summary>Loads a manifest that begins at a position of a file and ends before its end.</summary>
    /// <exception cref="ArchiveException">The bytes are no manifest.</exception>
    public static CargoDocument Load(string path, int start = 0)
    {
        using FileStream file = File.OpenRead(path);
        byte[] before = new byte[start];
        file.ReadExactly(before);
        bool unicode = HasUnicodeStrings(file);

        Manifest manifest = new();
        SchemaTable schemas;
        using (Archive archive = new(file, ArchiveMode.Load))
        {
            archive.MapObject(manifest);
            manifest.Serialize(archive);
            schemas = archive.Schemas;
        }

        // Closing the archive has put the file back to the first byte that it did not load.
        long end = file.Position;
        byte[] after = new byte[file.Length - end];
        file.ReadExactly(after);
        return new CargoDocument(manifest, unicode, schemas, before, after) { End = end };
    }

    /// <summary>Stores the manifest in its own generation, with the foreign bytes around it.</summary>
    public void Save(string path)
    {
        using FileStream file = File.Create(path);
        file.Write(Before);
        using (Archive archive = new(file, ArchiveMode.Store, new ArchiveOptions { UnicodeStrings = UnicodeStrings, Schemas = Schemas }))
        {
            archive.MapObject(Manifest);
            Manifest.Serialize(archive);
        }
        file.Write(After);
    }

    /// <summary>A manifest does not say which build wrote it, but its first string does: only the mark of UTF-16 begins with FF.</summary>
    private static bool HasUnicodeStrings(FileStream file)
    {
        const int MagicAndVersion = 4 + sizeof(ushort);
        file.Seek(MagicAndVersion, SeekOrigin.Current);
        bool unicode = file.ReadByte() == byte.MaxValue;
        file.Seek(-MagicAndVersion - 1, SeekOrigin.Current);
        return unicode;
    }
}

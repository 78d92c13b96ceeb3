using System;
using System.IO;
using Stevedore;

namespace HarbourOffice;

/// <summary>Saves a document as an archive and proves the copy: what is loaded from it is stored as the same bytes.</summary>
public static class ProvenArchive
{
    /// <returns>How many bytes the archive has.</returns>
    public static long Save(string path, object document)
    {
        byte[] stored = Store(document);
        if (!Store(Load(stored)).AsSpan().SequenceEqual(stored))
            throw new InvalidDataException($"The copy of {path} is not what the document was.");
        File.WriteAllBytes(path, stored);
        return stored.Length;
    }

    public static byte[] Store(object document)
    {
        using MemoryStream stream = new();
        using (Archive archive = new(stream, ArchiveMode.Store))
            archive.WriteObject(document);
        return stream.ToArray();
    }

    public static object Load(byte[] bytes)
    {
        using Archive archive = new(new MemoryStream(bytes), ArchiveMode.Load);
        object document = archive.ReadObject<object>();
        archive.EnsureEnd();
        return document;
    }
}

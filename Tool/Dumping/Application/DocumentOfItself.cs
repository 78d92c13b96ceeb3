using System.Diagnostics.CodeAnalysis;

namespace Stevedore.Tool.Dumping.Application;

/// <summary>
/// A document in place whose bodies ask the archive for it, as MFC's do for <c>m_pDocument</c>. Only a call that is given the archive can
/// say it, and such a one does not know the number of a root.
/// </summary>
[SuppressMessage(
    "Performance", "CA1812:Avoid uninstantiated internal classes",
    Justification = "It is made for a type that the user names.")]
internal sealed class DocumentOfItself<T> : DocumentKind where T : IArchivable, new()
{
    public override Type Type => typeof(T);

    public override string Name => typeof(T).FullName ?? typeof(T).Name;

    public override object Load(byte[] bytes, ArchiveOptions options)
    {
        using Archive archive = new(new MemoryStream(bytes, writable: false), ArchiveMode.Load, options);
        // As an object, so that a structure is loaded where it lies.
        object document = new T();
        archive.Document = document;
        ((IArchivable)document).Serialize(archive);
        return document;
    }

    public override void LoadFrom(Stream stream, ArchiveOptions options, bool isNumbered)
    {
        using Archive archive = new(stream, ArchiveMode.Load, options);
        object document = new T();
        archive.Document = document;
        if (isNumbered)
            archive.MapObject(document);
        ((IArchivable)document).Serialize(archive);
    }

    public override byte[] Store(object document, ArchiveOptions options)
    {
        using MemoryStream stream = new();
        using (Archive archive = new(stream, ArchiveMode.Store, options) { Document = document })
            ((IArchivable)document).Serialize(archive);
        return stream.ToArray();
    }
}

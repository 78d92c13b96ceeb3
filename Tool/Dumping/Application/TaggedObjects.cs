namespace Stevedore.Tool.Dumping.Application;

/// <summary>A document that is objects behind tags, one after the other to its end.</summary>
internal sealed class TaggedObjects : DocumentKind
{
    public override Type? Type => null;

    public override string Name => "tagged objects";

    public override object Load(byte[] bytes, ArchiveOptions options)
    {
        List<object?> objects = [];
        using Archive archive = new(new MemoryStream(bytes, writable: false), ArchiveMode.Load, options);
        while (archive.HasMore())
            objects.Add(archive.ReadObject());
        return objects;
    }

    public override void LoadFrom(Stream stream, ArchiveOptions options, bool isNumbered)
    {
        using Archive archive = new(stream, ArchiveMode.Load, options);
        while (archive.HasMore())
            archive.ReadObject();
    }

    public override byte[] Store(object document, ArchiveOptions options)
    {
        using MemoryStream stream = new();
        using (Archive archive = new(stream, ArchiveMode.Store, options))
        {
            foreach (object? value in (List<object?>)document)
                archive.WriteObject(value);
        }
        return stream.ToArray();
    }
}

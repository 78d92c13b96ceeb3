using System.Diagnostics.CodeAnalysis;

namespace Stevedore.Tool.Dumping.Application;

/// <summary>A document that is a value in place, as those of MFC are.</summary>
[SuppressMessage(
    "Performance", "CA1812:Avoid uninstantiated internal classes",
    Justification = "It is made for a type that the user names.")]
internal sealed class DocumentInPlace<
    [DynamicallyAccessedMembers(
        DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)] T> : DocumentKind
{
    public override Type Type => typeof(T);

    public override string Name => typeof(T).FullName ?? typeof(T).Name;

    public override object Load(byte[] bytes, ArchiveOptions options) =>
        Archive.Deserialize<T>(bytes, options with { AllowTrailingData = true })!;

    public override void LoadFrom(Stream stream, ArchiveOptions options, bool isNumbered)
    {
        using Archive archive = new(stream, ArchiveMode.Load, options);
        if (Activator.CreateInstance(typeof(T), nonPublic: true) is not IArchivable document)
            throw new NotSupportedException();
        archive.Document = document;
        if (isNumbered)
            archive.MapObject(document);
        document.Serialize(archive);
    }

    public override byte[] Store(object document, ArchiveOptions options) => Archive.Serialize((T)document, options);
}

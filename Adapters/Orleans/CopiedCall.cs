namespace Stevedore.Orleans;

/// <summary>Copies the archivable values of one call, by storing and loading each in archives that go on over all of them.</summary>
/// <param name="options">How archives are written and read; <see langword="null"/> for the defaults.</param>
internal sealed class CopiedCall(ArchiveOptions? options)
{
    private readonly ArchivedCall _originals = new(options);
    private readonly ArchivedCall _copies = new(options);

    public object Copy(object original) => _copies.Load(_originals.Store(original, reference: 0).ToArray(), reference: 0);
}

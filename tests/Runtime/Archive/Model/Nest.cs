namespace Stevedore.Runtime.Tests.Archives.Model;

/// <summary>A class whose objects lie in place within each other.</summary>
internal sealed class Nest : IArchivable
{
    private bool _hasInner;

    public static RuntimeClass Class { get; } = RuntimeClass.Register("Nest", RuntimeClass.NoSchema, create: static () => new Nest());

    public Nest? Inner { get; set; }

    public static Nest Deep(int depth)
    {
        Nest nest = new();
        for (int i = 0; i < depth; i++)
            nest = new Nest { Inner = nest };
        return nest;
    }

    public void Serialize(Archive archive)
    {
        _hasInner = Inner is not null;
        archive.Exchange(ref _hasInner);
        if (!_hasInner)
            return;
        if (archive.IsLoading)
            Inner = archive.ReadEmbedded<Nest>();
        else
            archive.WriteEmbedded(Inner!);
    }
}

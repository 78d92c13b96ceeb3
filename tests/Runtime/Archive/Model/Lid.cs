namespace Stevedore.Runtime.Tests.Archives.Model;

/// <summary>A struct whose body lies in place.</summary>
internal struct Lid : IArchivable
{
    private ushort _width;
    private string? _maker;

    public ushort Width { readonly get => _width; set => _width = value; }

    public string? Maker { readonly get => _maker; set => _maker = value; }

    public void Serialize(Archive archive)
    {
        archive.Exchange(ref _width);
        archive.Exchange(ref _maker);
    }
}

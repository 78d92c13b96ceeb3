namespace Stevedore.Runtime.Tests.Archives.Model;

/// <summary>A versionable class: generation 2 added the port, generation 3 the seal.</summary>
internal sealed class Waybill : IRuntimeObject
{
    private int _id;
    private string? _port;
    private long _seal;

    public static RuntimeClass Class { get; } = RuntimeClass.Register("Waybill", 3, versionable: true, create: static () => new Waybill());

    public int Id { get => _id; set => _id = value; }

    public string? Port { get => _port; set => _port = value; }

    public long Seal { get => _seal; set => _seal = value; }

    /// <summary>What the archive said of the schema when the body asked, and when it asked again.</summary>
    public (int First, int Second) Schemas { get; private set; }

    public RuntimeClass GetRuntimeClass() => Class;

    public void Serialize(Archive archive)
    {
        int schema = archive.ObjectSchema;
        Schemas = (schema, archive.ObjectSchema);
        archive.Exchange(ref _id);
        if (schema is 2 or 3)
            archive.Exchange(ref _port);
        if (schema == 3)
            archive.Exchange(ref _seal);
    }
}

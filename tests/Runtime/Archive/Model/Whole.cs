namespace Stevedore.Runtime.Tests.Archives.Model;

/// <summary>A root whose body is whatever the test says, for the calls that store and load a whole value.</summary>
internal sealed class Whole : IArchivable
{
    private static readonly AsyncLocal<Action<Archive>?> s_load = new();

    private readonly Action<Archive> _body;

    public Whole(Action<Archive> body) => _body = body;

    public static RuntimeClass Class { get; } =
        RuntimeClass.Register("Whole", RuntimeClass.NoSchema, create: static () => new Whole(s_load.Value!));

    /// <summary>Makes the next loads of a root run this body.</summary>
    public static void IsLoadedBy(Action<Archive> body) => s_load.Value = body;

    public void Serialize(Archive archive) => _body(archive);
}

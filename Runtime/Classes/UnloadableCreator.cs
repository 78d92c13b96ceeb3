namespace Stevedore;

/// <summary>
/// Makes objects of a class that stays, by functions of assemblies that may be unloaded: a plug-in that names a construction such as
/// <c>Box&lt;int&gt;</c> of its host's class registers it.
/// </summary>
internal sealed class UnloadableCreator<T> where T : class
{
    private readonly UnloadableValues<Func<T>> _unloadable = new();
    private Func<T>? _lasting;

    public static bool Suits(Func<T> create) => !typeof(T).IsCollectible && create.Target?.GetType().IsCollectible == true;

    public void Add(Func<T> create)
    {
        if (Suits(create))
            _unloadable.Add(create, create.Target!.GetType());
        else
            _lasting = create;
    }

    /// <exception cref="InvalidOperationException">All that could make one is unloaded.</exception>
    public T Create()
    {
        Func<T> create = _lasting ?? _unloadable.Loaded.FirstOrDefault()
            ?? throw new InvalidOperationException($"The assembly that registered {typeof(T)} is unloaded.");
        return create();
    }
}

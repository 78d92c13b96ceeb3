namespace Stevedore;

/// <summary>
/// Classes that are registered when the first value or name asks for them: those of values without a body of their own. A program knows
/// many such types and boxes few, so that registering them all would make every start slower.
/// </summary>
internal static class LateClasses
{
    private static readonly object s_gate = new();
    private static UnloadableValues<Action> s_unloadable = new();
    private static List<Action> s_lasting = [];
    private static Func<Type, RuntimeClass?>? s_standardOfType;
    private static Func<string, RuntimeClass?>? s_standardNamed;
    private static volatile bool s_isAny;

    /// <summary>Adds what registers the classes of the assembly that a type is of.</summary>
    public static void Add(Action register, Type owner)
    {
        lock (s_gate)
        {
            if (owner.IsCollectible)
                s_unloadable.Add(register, owner);
            else
                s_lasting.Add(register);
            s_isAny = true;
        }
    }

    /// <summary>Sets what registers those that every program knows, one by one.</summary>
    public static void SetStandard(Func<Type, RuntimeClass?> ofType, Func<string, RuntimeClass?> named)
    {
        s_standardOfType = ofType;
        s_standardNamed = named;
    }

    /// <summary>The class of a type that is registered now; <see langword="null"/> if there is none.</summary>
    public static RuntimeClass? Find(Type type)
    {
        RegisterPending();
        return RuntimeClass.FindRegistered(type) ?? s_standardOfType?.Invoke(type);
    }

    /// <summary>Registers a class of this name with all archives, if there is one.</summary>
    public static void Register(string name)
    {
        RegisterPending();
        if (ClassTable.Default.Find(name).Count == 0)
            s_standardNamed?.Invoke(name);
    }

    private static void RegisterPending()
    {
        if (!s_isAny)
            return;
        lock (s_gate)
        {
            Action[] pending = [.. s_lasting, .. s_unloadable.Loaded];
            (s_lasting, s_unloadable) = ([], new UnloadableValues<Action>());
            foreach (Action register in pending)
                register();
            s_isAny = false;
        }
    }
}

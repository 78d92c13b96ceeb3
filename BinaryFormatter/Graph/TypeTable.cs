using System.Runtime.CompilerServices;

namespace Stevedore.Payloads;

/// <summary>
/// The types of the process that payloads may make objects of, by name. Nothing is ever loaded by a name that a payload holds.
/// </summary>
/// <remarks>What belongs to an assembly that can be unloaded leaves the table with it.</remarks>
internal static class TypeTable
{
    private static readonly object s_lock = new();
    private static readonly Dictionary<string, List<WeakReference<PayloadType>>> s_byName = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, string> s_presentNames = new(StringComparer.Ordinal);
    private static readonly Queue<Action> s_waiting = [];
    private static readonly List<PayloadType> s_lasting = [];
    private static readonly ConditionalWeakTable<Type, PayloadType> s_unloadable = [];

    /// <summary>Registers a type, and what its fields are of, when a payload is loaded for the first time after this.</summary>
    public static void AddLater(Action register)
    {
        lock (s_lock)
            s_waiting.Enqueue(register);
    }

    /// <summary>Registers a type.</summary>
    /// <returns>Whether it is new.</returns>
    public static bool Add(PayloadType type, IEnumerable<string> formerNames)
    {
        Type named = type.Type.IsConstructedGenericType ? type.Type.GetGenericTypeDefinition() : type.Type;
        lock (s_lock)
        {
            if (!s_byName.TryGetValue(type.Name, out List<WeakReference<PayloadType>>? types))
                s_byName.Add(type.Name, types = []);
            if (types.Exists(one => one.TryGetTarget(out PayloadType? known) && known.Type == type.Type))
                return false;
            types.Add(new WeakReference<PayloadType>(type));
            if (type.Type.IsCollectible)
                s_unloadable.Add(type.Type, type);
            else
                s_lasting.Add(type);
            foreach (string formerName in formerNames)
                s_presentNames.TryAdd(formerName, named.FullName!);
            return true;
        }
    }

    /// <summary>The name that a type has now, of which the program says that it had this one in the past; else the same.</summary>
    public static string PresentName(string name)
    {
        lock (s_lock)
            return s_presentNames.GetValueOrDefault(name, name);
    }

    /// <summary>What the program has registered since the last time is registered.</summary>
    public static void AddWaiting()
    {
        lock (s_lock)
        {
            while (s_waiting.TryDequeue(out Action? register))
                register();
        }
    }

    /// <summary>The type of that name; of several, the one in the assembly of that name.</summary>
    /// <exception cref="ArchiveException">There are several, and none is in that assembly.</exception>
    public static PayloadType? Find(string name, string? assembly, PayloadFailures failures)
    {
        List<PayloadType> found = [];
        lock (s_lock)
        {
            foreach (WeakReference<PayloadType> one in s_byName.GetValueOrDefault(name) ?? [])
            {
                if (one.TryGetTarget(out PayloadType? type))
                    found.Add(type);
            }
        }

        if (found.Count <= 1)
            return found.FirstOrDefault();
        return found.Find(type => type.Type.Assembly.GetName().Name == assembly)
            ?? throw failures.BadClass($"{found.Count} assemblies have a {name}, and none of them is {assembly}", name);
    }
}

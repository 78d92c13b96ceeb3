using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Stevedore;

/// <summary>What an archive knows of a class: its wire name, its schema, its base and how to make an object of it.</summary>
/// <remarks>
/// MFC: <c>CRuntimeClass</c>. Instances are made by the module initializers that the generator emits; there is one for each class
/// of the process.
/// </remarks>
public sealed class RuntimeClass
{
    /// <summary>
    /// The schema of a class whose objects cannot be stored or loaded with a tag. MFC: a <c>CRuntimeClass</c> with <c>m_wSchema ==
    /// 0xFFFF</c>.
    /// </summary>
    public const int NoSchema = ushort.MaxValue;

    private static readonly ConcurrentDictionary<Type, RuntimeClass> s_byType = new();
    private static readonly ConditionalWeakTable<Type, RuntimeClass> s_unloadable = [];
    private static int s_count;

    private RuntimeClass(
        string name,
        int schema,
        bool versionable,
        Type type,
        Func<object>? create,
        RuntimeClass? baseClass,
        string[] formerNames)
    {
        FormerNames = formerNames;
        Name = name;
        Schema = schema;
        IsVersionable = versionable;
        Type = type;
        Base = baseClass;
        Creator = create;
        Index = Interlocked.Increment(ref s_count) - 1;
    }

    /// <summary>The name on the wire. MFC: <c>m_lpszClassName</c>.</summary>
    public string Name { get; }

    /// <summary>
    /// The schema of objects stored now; <see cref="NoSchema"/> if they cannot be stored with a tag. MFC: <c>m_wSchema</c> without
    /// <c>VERSIONABLE_SCHEMA</c>.
    /// </summary>
    public int Schema { get; }

    /// <summary>Whether objects of other schemas can be loaded. MFC: the <c>VERSIONABLE_SCHEMA</c> bit of <c>m_wSchema</c>.</summary>
    public bool IsVersionable { get; }

    /// <summary>The .NET class.</summary>
    public Type Type { get; }

    /// <summary>The base class, or <see langword="null"/> if the base is not archivable. MFC: <c>m_pBaseClass</c>.</summary>
    public RuntimeClass? Base { get; }

    /// <summary>The wire names that the class had in the past, under which its objects are loaded too.</summary>
    public IReadOnlyList<string> FormerNames { get; }

    /// <summary>Whether no object of exactly this class can exist.</summary>
    public bool IsAbstract => Creator is null && Body is null;

    /// <summary>Makes an empty object; <see langword="null"/> if the class is abstract.</summary>
    internal Func<object>? Creator { get; }

    /// <summary>
    /// What stores and loads values that have no body of their own, as boxed numbers and collections; the room of archives knows what it
    /// is. <see langword="null"/> for a class whose objects have one.
    /// </summary>
    internal object? Body { get; private init; }

    /// <summary>
    /// How its objects go without an archive, once an archive has asked one of them; the room of archives knows what it is.
    /// </summary>
    internal object? Layout { get; set; }

    /// <summary>Dense number of the class within the process, by which archives look up its tag.</summary>
    internal int Index { get; }

    internal static int Count => Volatile.Read(ref s_count);

    /// <summary>The class of <typeparamref name="T"/>.</summary>
    /// <remarks>MFC: <c>RUNTIME_CLASS(T)</c>.</remarks>
    /// <exception cref="InvalidOperationException"><typeparamref name="T"/> is not archivable.</exception>
    public static RuntimeClass Of<T>() where T : class => Slot<T>.Class ?? throw NotArchivable(typeof(T));

    /// <summary>The class of <paramref name="type"/>, or <see langword="null"/> if it is not archivable.</summary>
    public static RuntimeClass? Find(Type type) => FindRegistered(type) ?? LateClasses.Find(type);

    /// <summary>
    /// Makes a class known to all archives of the process, as long as its assembly is loaded. Called by generated code; registering a class
    /// again changes nothing.
    /// </summary>
    /// <typeparam name="T">
    /// The class. Archives ask only when they meet an object of it whether it is an <c>IArchivable</c>, and refuse it otherwise.
    /// </typeparam>
    /// <param name="name">
    /// The wire name in ASCII. One of more than 63 characters can be stored, but MFC and this library refuse to load it.
    /// </param>
    /// <param name="schema">The schema that objects are stored with: 0 to 65534, or <see cref="NoSchema"/>.</param>
    /// <param name="versionable">Whether objects of other schemas can be loaded.</param>
    /// <param name="create">Makes an empty object; <see langword="null"/> for an abstract class.</param>
    /// <param name="baseClass">The base class, if that is archivable.</param>
    /// <param name="formerNames">The wire names that it had in the past, if any.</param>
    /// <exception cref="ArgumentException">A name is empty or not ASCII.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The schema does not fit.</exception>
    public static RuntimeClass Register<T>(
        string name,
        int schema = 0,
        bool versionable = false,
        Func<T>? create = null,
        RuntimeClass? baseClass = null,
        string[]? formerNames = null) where T : class
    {
        EnsureName(name);
        foreach (string formerName in formerNames ?? [])
            EnsureName(formerName);
        ArgumentOutOfRangeException.ThrowIfNegative(schema);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(schema, NoSchema);
        lock (s_byType)
        {
            if (Slot<T>.Class is { } known)
            {
                if (create is not null && known.Creator?.Target is UnloadableCreator<T> creator)
                    creator.Add(create);
                return known;
            }
            RuntimeClass added = new(name, schema, versionable, typeof(T), Kept(create), baseClass, [.. formerNames ?? []]);
            if (typeof(T).IsCollectible)
                s_unloadable.Add(typeof(T), added);
            else
                s_byType[typeof(T)] = added;
            Slot<T>.Class = added;
            Slot<T>.Creator = (Func<T>?)added.Creator;
            ClassTable.Default.Add(added);
            return added;
        }
    }

    /// <summary>Makes a type known whose values have no body of their own. Registering it again changes nothing.</summary>
    /// <param name="type">The type of the values.</param>
    /// <param name="name">The wire name in ASCII.</param>
    /// <param name="body">What stores and loads them.</param>
    internal static RuntimeClass RegisterBoxed(Type type, string name, object body)
    {
        lock (s_byType)
        {
            if (FindRegistered(type) is { } known)
                return known;
            RuntimeClass added = new(name, schema: 0, versionable: false, type, create: null, baseClass: null, formerNames: [])
            {
                Body = body,
            };
            if (type.IsCollectible)
                s_unloadable.Add(type, added);
            else
                s_byType[type] = added;
            ClassTable.Default.Add(added);
            return added;
        }
    }

    /// <summary>The class of a type that is registered already.</summary>
    internal static RuntimeClass? FindRegistered(Type type) =>
        s_byType.GetValueOrDefault(type) ?? (s_unloadable.TryGetValue(type, out RuntimeClass? unloadable) ? unloadable : null);

    /// <summary>
    /// Does a part of a registration that needs another assembly. If that is not there, nothing happens: a program may reference an
    /// assembly that it uses only where it is installed. Called by generated code only.
    /// </summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static void RegisterIfPresent(Action register)
    {
        ArgumentNullException.ThrowIfNull(register);
        try
        {
            register();
        }
        catch (Exception absence) when (AbsentAssemblies.IsTold(absence))
        {
            // What needs the assembly fails where it is used, and says then that it is missing.
        }
    }

    /// <summary>
    /// The wire name of an object: that which <see cref="SetNameOf"/> gave it, or under which it was loaded where the document has several
    /// for its class, or else the name of its class. <see langword="null"/> if that is not archivable.
    /// </summary>
    public static string? NameOf(object value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return WireNames.Of(value) ?? Find(value.GetType())?.Name;
    }

    /// <summary>
    /// Gives an object a wire name of its own. It is stored under it where <see cref="ArchiveOptions.Schemas"/> has several names for its
    /// class, as a document has that was written by a program with more classes.
    /// </summary>
    /// <exception cref="ArgumentException">The name is empty or not ASCII.</exception>
    public static void SetNameOf(object value, string name)
    {
        ArgumentNullException.ThrowIfNull(value);
        EnsureName(name);
        WireNames.Set(value, name);
    }

    /// <summary>Whether this is <paramref name="other"/> or derived from it. MFC: <c>CRuntimeClass::IsDerivedFrom</c>.</summary>
    public bool IsDerivedFrom(RuntimeClass other)
    {
        ArgumentNullException.ThrowIfNull(other);
        for (RuntimeClass? c = this; c is not null; c = c.Base)
        {
            if (ReferenceEquals(c, other))
                return true;
        }
        return false;
    }

    /// <summary>A new, empty object of this class. MFC: <c>CRuntimeClass::CreateObject</c>.</summary>
    /// <exception cref="InvalidOperationException">The class is abstract, or what it was registered with makes nothing.</exception>
    public object CreateObject()
    {
        if (Creator is null)
            throw new InvalidOperationException($"{Type} is abstract: no object of exactly this class can be made.");
        return Creator() ?? throw MadeNothing(Type);
    }

    /// <summary>Whether any class of the assembly is registered.</summary>
    internal static bool IsAnyOf(Assembly assembly) =>
        s_byType.Keys.Any(type => type.Assembly == assembly) || s_unloadable.Any(known => known.Key.Assembly == assembly);

    /// <summary>
    /// What makes objects of the class of <typeparamref name="T"/>; <see langword="null"/> if it is not registered or abstract.
    /// </summary>
    internal static Func<T>? CreatorOf<T>() => Slot<T>.Creator;

    /// <summary>A new, empty object by what its class was registered with.</summary>
    [return: NotNull]
    internal static T New<T>(Func<T> create) => create() ?? throw MadeNothing(typeof(T));

    /// <summary>A new, empty <typeparamref name="T"/>: a struct, or an object of the class registered for it.</summary>
    internal static T New<T>()
    {
        if (typeof(T).IsValueType)
            return default!;
        RuntimeClass runtimeClass = Slot<T>.Class ?? throw NotArchivable(typeof(T));
        return (T)runtimeClass.CreateObject();
    }

    /// <summary>The wire name and schema, for messages.</summary>
    public override string ToString() => Schema == NoSchema ? $"{Name} (no schema)" : $"{Name} (schema {Schema})";

    private static Func<T>? Kept<T>(Func<T>? create) where T : class
    {
        if (create is null || !UnloadableCreator<T>.Suits(create))
            return create;
        UnloadableCreator<T> creator = new();
        creator.Add(create);
        return creator.Create;
    }

    private static void EnsureName(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (!System.Text.Ascii.IsValid(name))
            throw new ArgumentException($"The wire name “{name}” is not ASCII.", nameof(name));
    }

    internal static InvalidOperationException NotArchivable(Type type) => new(NotArchivableTypes.Advice(type));

    /// <summary>Nothing is known of whole values of a type that is named by a <see cref="System.Type"/> only.</summary>
    internal static InvalidOperationException NotKnownByType(Type type) => new(NotArchivableTypes.AdviceOnType(type));

    internal static InvalidOperationException MadeNothing(Type type) =>
        new($"What {type} was registered with to make its objects made nothing.");

    private static class Slot<T>
    {
        internal static RuntimeClass? Class;

        /// <summary>That of the class, where it need not be cast at each load of a root.</summary>
        internal static Func<T>? Creator;
    }
}

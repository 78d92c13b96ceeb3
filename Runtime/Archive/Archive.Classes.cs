using System.Reflection;
using System.Runtime.CompilerServices;
using Stevedore.Wire;

namespace Stevedore;

public sealed partial class Archive
{
    /// <summary>
    /// The schema of the object whose body is being loaded or stored. It can be asked for once in each body and is -1 afterwards;
    /// in a body serialized in place it is -1. MFC: <c>CArchive::GetObjectSchema</c>.
    /// </summary>
    /// <remarks>
    /// While storing it is the schema that was written: the class's own, or that of <see cref="ArchiveOptions.Schemas"/>.
    /// </remarks>
    public int ObjectSchema => Bodies.AskSchema();

    /// <summary>
    /// The same schema, however often it is asked for, so that the body of each base class finds it too; -1 in a body serialized in place.
    /// Generated code uses it. An object has one schema, that of its own class; a base body goes by it, unless <see cref="SerializeClass"/>
    /// stores one for it.
    /// </summary>
    public int BodySchema => Bodies.Schema;

    /// <summary>
    /// The classes met so far, by wire name, with their schemas. Given as <see cref="ArchiveOptions.Schemas"/> to a storing archive, the
    /// table makes a document be stored in the generation it was loaded from.
    /// </summary>
    public SchemaTable Schemas => _schemas ??= SchemasMet();

    /// <summary>
    /// Stores the tag of a class: its name and schema the first time, its number later. MFC: <c>CArchive::WriteClass</c>.
    /// </summary>
    /// <exception cref="ArchiveException">The archive is loading (<see cref="ArchiveError.Generic"/>, as in MFC).</exception>
    /// <exception cref="ArgumentException">The class has no schema.</exception>
    /// <exception cref="InvalidOperationException">The peer is not MFC.</exception>
    public void WriteClass(RuntimeClass runtimeClass)
    {
        ArgumentNullException.ThrowIfNull(runtimeClass);
        Buffer.ThrowIfClosed();
        if (IsLoading)
            throw Error(ArchiveError.Generic, "A class was to be stored in a loading archive.", runtimeClass.Name);
        WriteTagOf(runtimeClass);
    }

    /// <summary>Loads the tag of a class, and makes its schema the <see cref="ObjectSchema"/>. MFC: <c>CArchive::ReadClass</c>.</summary>
    /// <param name="required">The class that it must be or derive from; <see langword="null"/> for any.</param>
    /// <exception cref="ArchiveException">
    /// There is no class here (<see cref="ArchiveError.BadIndex"/>), it is unknown or another (<see cref="ArchiveError.BadClass"/>), its
    /// schema cannot be loaded (<see cref="ArchiveError.BadSchema"/>), or the archive is storing (<see cref="ArchiveError.Generic"/>, as in
    /// MFC).
    /// </exception>
    public RuntimeClass ReadClass(RuntimeClass? required = null)
    {
        EnsureCanReadClass(required);
        ObjectTag tag = ReadTag();
        if (!tag.IsClass)
            throw NotAClass(tag);
        LoadedClass loaded = ReadTaggedClass(tag, required);
        EnsureDerived(loaded, required);
        Bodies.Schema = loaded.Schema;
        return loaded.Class;
    }

    /// <summary>Loads a tag, be it that of a class or of an object. MFC: <c>CArchive::ReadClass</c> with all its parameters.</summary>
    /// <param name="required">The class that it must be or derive from; <see langword="null"/> for any.</param>
    /// <param name="schema">The schema of the class; -1 if there is none.</param>
    /// <param name="tag">The tag in its 32-bit form: the number of an object, or that of a class with the highest bit set.</param>
    /// <returns>The class; <see langword="null"/> if the tag is that of an object.</returns>
    /// <inheritdoc cref="ReadClass(RuntimeClass?)" path="/exception"/>
    public RuntimeClass? ReadClass(RuntimeClass? required, out int schema, out uint tag)
    {
        EnsureCanReadClass(required);
        ObjectTag read = ReadTag();
        tag = read.Value;
        schema = BodyScope.UnknownSchema;
        if (!read.IsClass)
            return null;
        LoadedClass loaded = ReadTaggedClass(read, required);
        EnsureDerived(loaded, required);
        schema = loaded.Schema;
        return loaded.Class;
    }

    /// <summary>
    /// Stores or loads the tag of a class alone, as a body does before that of its base class when each has a schema of its own. When
    /// loading, the schema becomes the <see cref="ObjectSchema"/>. MFC: <c>CArchive::SerializeClass</c>.
    /// </summary>
    /// <exception cref="ArchiveException">As for <see cref="ReadClass(RuntimeClass?)"/>.</exception>
    public void SerializeClass(RuntimeClass runtimeClass)
    {
        ArgumentNullException.ThrowIfNull(runtimeClass);
        if (IsLoading)
            ReadClass(runtimeClass);
        else
            Bodies.Schema = WriteTagOf(runtimeClass);
    }

    /// <summary>Stores the number of a class, or, the first time, its name and schema.</summary>
    /// <param name="runtimeClass">The class.</param>
    /// <param name="value">The object whose tag it is; null if the tag stands alone.</param>
    /// <returns>The schema that was stored.</returns>
    private int WriteTagOf(RuntimeClass runtimeClass, object? value = null)
    {
        EnsurePeerReadsTags();
        if (_storedClasses.TryGet(runtimeClass, out StoredClasses.Entry known))
        {
            if (value is not null)
                _storedClasses.AddRecent(known, value);
            return WriteKnownTag(known);
        }
        if (runtimeClass.Schema == RuntimeClass.NoSchema)
            throw new ArgumentException(
                $"The class {runtimeClass.Name} has no schema, so its objects have no tag; serialize them in place.",
                nameof(runtimeClass));
        if (_options.Schemas is { } schemas && schemas.NamesOf(runtimeClass).Skip(1).Any())
            return WriteTagOfSeveral(runtimeClass, value, schemas);
        (string name, int schema) = _options.Schemas?.GenerationOf(runtimeClass) ?? (runtimeClass.Name, runtimeClass.Schema);
        StoredClasses.Entry entry = WriteNewTag(runtimeClass, name, schema);
        _storedClasses.Add(entry);
        return schema;
    }

    /// <summary>Stores the tag of a class that the document has several names for, under the one that belongs to the object.</summary>
    private int WriteTagOfSeveral(RuntimeClass runtimeClass, object? value, SchemaTable schemas)
    {
        string[] names = [.. schemas.NamesOf(runtimeClass)];
        string? own = value is null ? null : WireNames.Of(value) ?? (names[0] == runtimeClass.Name ? names[0] : null);
        if (own is null || !names.Contains(own))
            throw new ArgumentException(Ambiguous(runtimeClass, names, hasObject: value is not null), nameof(value));
        _schemas ??= SchemasMet();
        if (_storedClasses.TryGet(own, out StoredClasses.Entry known))
            return WriteKnownTag(known);
        StoredClasses.Entry entry = WriteNewTag(runtimeClass, own, schemas[own]);
        _storedClasses.Add(own, entry);
        return entry.Schema;
    }

    private static string Ambiguous(RuntimeClass runtimeClass, string[] names, bool hasObject) =>
        $"The document has the class {runtimeClass.Name} under the names {string.Join(", ", names)}, and "
            + (hasObject
                ? $"this object has none of them. Give it one by {nameof(RuntimeClass)}.{nameof(RuntimeClass.SetNameOf)}."
                : "a tag without an object does not say which is meant.");

    private int WriteKnownTag(StoredClasses.Entry known)
    {
        MeetNumber();
        WriteClassNumber(known.Number);
        return known.Schema;
    }

    private StoredClasses.Entry WriteNewTag(RuntimeClass runtimeClass, string name, int schema)
    {
        Span<byte> bytes = Buffer.GetSpan(ObjectTag.MaxSize + ClassHeader.FixedSize + name.Length);
        int tag = ObjectTag.WriteNewClass(bytes);
        Buffer.Advance(tag + ClassHeader.Write(bytes[tag..], schema, name));
        _schemas?.Meet(runtimeClass, name, schema);
        return new StoredClasses.Entry(runtimeClass, name, GiveNumber(), schema);
    }

    /// <summary>The table of the classes met so far. Few ask for it, so that none is filled before.</summary>
    private SchemaTable SchemasMet()
    {
        SchemaTable schemas = [];
        foreach (LoadedClass loaded in LoadedObjects.Classes)
            schemas.Meet(loaded.Class, loaded.Name, loaded.Schema);
        foreach (StoredClasses.Entry stored in _storedClasses.All)
            schemas.Meet(stored.Class, stored.Name, stored.Schema);
        return schemas;
    }

    private void EnsurePeerReadsTags()
    {
        if (_options.Peer == ArchivePeer.NotMfc)
            throw PeerReadsNoTags();
    }

    private static InvalidOperationException PeerReadsNoTags() => new(
        $"The peer does not read tags of objects and classes ({nameof(ArchivePeer)}.{nameof(ArchivePeer.NotMfc)}); "
            + "serialize objects in place.");

    private LoadedClass ReadTaggedClass(ObjectTag tag, RuntimeClass? expected) =>
        tag.IsNewClass ? ReadNewClass(expected?.Type ?? typeof(object)) : KnownClass(tag);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private LoadedClass KnownClass(ObjectTag tag)
    {
        if (!LoadedObjects.TryGet(tag.Number, out object? known) || known is not LoadedClass loaded)
            return KnownClassOrFail(tag, known);
        _isRootWithoutNumber = false;
        return loaded;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private LoadedClass KnownClassOrFail(ObjectTag tag, object? known)
    {
        if (TryNumberRoot())
            return KnownClass(tag);
        throw Error(
            ArchiveError.BadIndex,
            known is null
                ? $"There is no class number {tag.Number}; {LoadedObjects.Count} numbers are given so far."
                : $"Number {tag.Number} is an object, where a class is named.");
    }

    /// <param name="expected">The static type of the place, by which one of several classes with the name may be told.</param>
    private LoadedClass ReadNewClass(Type expected)
    {
        while (Buffer.Unread.Length < ClassHeader.FixedSize)
            Buffer.Fill(ClassHeader.FixedSize);
        (int schema, int nameLength) = ClassHeader.Read(Buffer.Unread);
        if (nameLength > ClassHeader.MaxNameLength)
            throw Error(
                ArchiveError.BadClass,
                $"A class name of {nameLength} bytes is longer than the {ClassHeader.MaxNameLength} that MFC allows.");
        if (Buffer.Unread.Length < ClassHeader.FixedSize + nameLength)
            Buffer.Fill(ClassHeader.FixedSize + nameLength);
        string name = ClassHeader.ReadName(Buffer.Unread.Slice(ClassHeader.FixedSize, nameLength));
        RuntimeClass runtimeClass = Resolve(name, schema, expected);
        EnsureSchema(runtimeClass, schema);
        Buffer.Advance(ClassHeader.FixedSize + nameLength);
        if (Buffer.Trace is not null)
            Buffer.Report(TraceOf(runtimeClass, name, schema));
        LoadedClass loaded = new(runtimeClass, name, schema)
        {
            // What a nested archive has met is not asked again when the one around it meets another name.
            IsOneOfSeveral = _outer is not null && name != runtimeClass.Name,
            // The collections of the runtime hold whatever the object around them means.
            IsAsker = Classes.HasSharedNames && !SharedName.IsOfRuntime(runtimeClass),
        };
        if (name != runtimeClass.Name)
            _schemas ??= SchemasMet();
        AddLoaded(loaded);
        if (_schemas?.Meet(runtimeClass, name, schema) == true)
            KeepNamesOf(runtimeClass);
        return loaded;
    }

    private void KeepNamesOf(RuntimeClass runtimeClass)
    {
        for (Archive? archive = this; archive is not null; archive = archive._outer)
            archive.LoadedObjects.KeepNamesOf(runtimeClass);
    }

    private ClassTable Classes => _options.Classes ?? ClassTable.Default;

    private RuntimeClass Resolve(string name, int schema, Type expected)
    {
        IReadOnlyList<RuntimeClass> found = Classes.Find(name);
        if (found.Count == 0 && _options.Classes is null)
        {
            LateClasses.Register(name);
            found = Classes.Find(name);
        }
        return found.Count switch
        {
            1 => found[0],
            0 => throw Error(ArchiveError.BadClass, Unknown(name), name),
            _ => ClassInOriginal(found)
                ?? SharedName.Choose(found, schema, expected, Asker)
                ?? throw Error(ArchiveError.BadClass, Ambiguous(name, found), name),
        };
    }

    /// <summary>The assembly of the object whose body is loaded, be it the root or one with a tag.</summary>
    private Assembly? Asker => _asker ?? _root?.GetType().Assembly ?? _outer?.Asker;

    /// <summary>A clone has the classes of what it is made from.</summary>
    private RuntimeClass? ClassInOriginal(IReadOnlyList<RuntimeClass> found) =>
        _original?._storedClasses.After(LoadedObjects.Classes.Count()) is { } known && found.Contains(known) ? known : null;

    private static string Unknown(string name)
    {
        string unknown = $"The class “{Printable(name)}” is unknown.";
        if (name.Contains('<'))
            unknown += " It is a construction of a generic class: name this one in the source of the program, be it only in typeof(…), "
                + "so that the generator registers it.";
        return AbsentAssemblies.Names is { Count: > 0 } absent
            ? $"{unknown} These assemblies could not be loaded when the program started: {string.Join(", ", absent)}."
            : unknown;
    }

    private static string Ambiguous(string name, IReadOnlyList<RuntimeClass> found) =>
        $"The class name “{name}” is that of several types: {SharedName.Describe(found.Select(static c => c.Type))}. "
            + $"Say which in {nameof(ArchiveOptions)}.{nameof(ArchiveOptions.Classes)}.";

    private void EnsureSchema(RuntimeClass runtimeClass, int schema)
    {
        string name = runtimeClass.Name;
        if (runtimeClass.Schema == RuntimeClass.NoSchema)
            throw Error(ArchiveError.BadClass, $"The class {name} has no schema, so no object of it can have a tag.", name);
        if (schema != runtimeClass.Schema && !runtimeClass.IsVersionable)
            throw Error(
                ArchiveError.BadSchema,
                $"The {name} here has schema {schema}; the class has schema {runtimeClass.Schema} and is not versionable.",
                name);
    }

    private void EnsureCanReadClass(RuntimeClass? required)
    {
        Buffer.ThrowIfClosed();
        if (!IsLoading)
            throw Error(ArchiveError.Generic, "A class was to be loaded from a storing archive.", required?.Name);
        if (required?.Schema == RuntimeClass.NoSchema)
            throw new ArgumentException($"The class {required.Name} has no schema, so no object of it can have a tag.", nameof(required));
    }

    private void EnsureDerived(LoadedClass loaded, RuntimeClass? required)
    {
        if (required is not null && !loaded.Class.IsDerivedFrom(required))
            throw WrongClass(loaded.Class.Type, required.Type);
    }

    private ArchiveException NotAClass(ObjectTag tag) => Error(
        ArchiveError.BadIndex,
        tag.Number == 0 ? "There is a null where a class is expected." : $"There is object number {tag.Number} where a class is expected.");

    private ArchiveException WrongClass(Type found, Type expected)
    {
        (string name, string expectedName) = (NameOf(found), NameOf(expected));
        return Error(
            ArchiveError.BadClass,
            $"There is a {name} where a {expectedName} is expected."
                + (name == expectedName ? $" They are two types: {SharedName.Describe(found, expected)}." : ""),
            name);
    }

    /// <summary>A name from the bytes, fit to be shown.</summary>
    private static string Printable(string name) =>
        string.Concat(name.Select(c => c is >= ' ' and <= '~' ? c.ToString() : $"\\x{(int)c:X2}"));
}

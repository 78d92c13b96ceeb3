using System.ComponentModel;
using System.Runtime.Serialization;
using Stevedore.Payloads;

namespace Stevedore.Generated;

/// <summary>The fields of an object in a payload of <c>BinaryFormatter</c>, for the class that declares them. For generated code.</summary>
/// <remarks>
/// The fields of the object's own class have their names. Those of a base that are not public have the base's name before them, with a plus
/// sign: <c>Document+_title</c>; the full name if two bases have the same.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct PayloadFields
{
    private readonly PayloadRecord _record;
    private readonly string _base = "";
    private readonly string _baseInFull = "";

    internal PayloadFields(PayloadRecord record) => _record = record;

    private PayloadFields(PayloadRecord record, string declaringType, string declaringTypeInFull) : this(record)
    {
        _base = declaringType + "+";
        _baseInFull = declaringTypeInFull + "+";
    }

    /// <summary>What a constructor for deserialization is given beside <see cref="Info"/>.</summary>
#pragma warning disable CA1822 // It belongs to the fields of one object, whatever object that is.
    public StreamingContext Context => PayloadGraph.Context;
#pragma warning restore CA1822

    /// <summary>The fields as a base sees them.</summary>
    /// <param name="declaringType">The simple name of the base, with its arity: <c>Document`1</c>.</param>
    /// <param name="declaringTypeInFull">Its full name.</param>
    public PayloadFields OfBase(string declaringType, string declaringTypeInFull) => new(_record, declaringType, declaringTypeInFull);

    /// <summary>Takes a field that is not public.</summary>
    /// <param name="field">Where its value goes.</param>
    /// <param name="name">Its name.</param>
    /// <param name="formerNames">The names that it had in the past.</param>
    /// <exception cref="ArchiveException">It is missing or does not fit.</exception>
    public void Read<T>(ref T field, string name, ReadOnlySpan<string> formerNames = default) =>
        field = _record.Get<T>(NameOf(name, formerNames) ?? throw Missing(name));

    /// <summary>Takes a field that is not public, if it is there.</summary>
    /// <param name="field">Where its value goes.</param>
    /// <param name="name">Its name.</param>
    /// <param name="formerNames">The names that it had in the past.</param>
    /// <exception cref="ArchiveException">It does not fit.</exception>
    public void ReadOptional<T>(ref T field, string name, ReadOnlySpan<string> formerNames = default)
    {
        if (NameOf(name, formerNames) is { } found)
            field = _record.Get<T>(found);
    }

    /// <summary>Takes a public field, which has no base's name before its own.</summary>
    /// <param name="field">Where its value goes.</param>
    /// <param name="name">Its name.</param>
    /// <param name="formerNames">The names that it had in the past.</param>
    /// <exception cref="ArchiveException">It is missing or does not fit.</exception>
    public void ReadPublic<T>(ref T field, string name, ReadOnlySpan<string> formerNames = default) =>
        new PayloadFields(_record).Read(ref field, name, formerNames);

    /// <summary>Takes a public field, if it is there.</summary>
    /// <param name="field">Where its value goes.</param>
    /// <param name="name">Its name.</param>
    /// <param name="formerNames">The names that it had in the past.</param>
    /// <exception cref="ArchiveException">It does not fit.</exception>
    public void ReadPublicOptional<T>(ref T field, string name, ReadOnlySpan<string> formerNames = default) =>
        new PayloadFields(_record).ReadOptional(ref field, name, formerNames);

    /// <summary>Adds the elements that a base of .NET held: a <see cref="List{T}"/> or a <c>Collection&lt;T&gt;</c>.</summary>
    /// <param name="elements">The list itself, or what the collection keeps its elements in.</param>
    /// <exception cref="ArchiveException">They are missing or do not fit.</exception>
    public void ReadElements<T>(ICollection<T> elements)
    {
        ArgumentNullException.ThrowIfNull(elements);
        foreach (T element in BaseElements.Of<T>(_record))
            elements.Add(element);
    }

    /// <summary>All fields as a constructor for deserialization takes them: <c>(SerializationInfo, StreamingContext)</c>.</summary>
    public SerializationInfo Info(Type type) => SerializedValues.Of(_record, type);

    /// <summary>Calls a method marked <c>[OnDeserialized]</c> when the whole graph is loaded.</summary>
    public void CallWhenLoaded<T>(T self, Action<T, PayloadFields> call) where T : class
    {
        PayloadFields fields = this;
        _record.Graph.CallWhenLoaded(typeof(T), () => call(self, fields));
    }

    /// <summary>The fields cannot be taken.</summary>
    /// <param name="reason">Why, as a part of a sentence.</param>
    public Exception Refuse(string reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return _record.Graph.Failures.BadClass($"{_record.Name} cannot be loaded: {reason}", _record.Name);
    }

    private string? NameOf(string name, ReadOnlySpan<string> formerNames)
    {
        if (Find(name) is { } found)
            return found;
        foreach (string formerName in formerNames)
        {
            if (Find(formerName) is { } former)
                return former;
        }

        return null;
    }

    private string? Find(string name)
    {
        if (_record.Has(_base + name))
            return _base + name;
        return _base.Length > 0 && _record.Has(_baseInFull + name) ? _baseInFull + name : null;
    }

    private ArchiveException Missing(string name) => _record.Graph.Failures.BadData(
        $"{_record.Name} has no field {_base}{name}. A field that was added later must be marked [OptionalField], one that was renamed "
        + "[FormerName].");
}

using System.Formats.Nrbf;
using System.Runtime.Serialization;

namespace Stevedore.Payloads;

/// <summary>
/// Makes the objects of a payload: each before those that it refers to, if it can be, and filled after them, without a call for each level
/// of the graph.
/// </summary>
internal sealed class PayloadGraph(TypeNameTable names, PayloadBudget budget, PayloadFailures failures)
{
    private const int MaxDepthAhead = 64;

    private readonly Dictionary<SerializationRecord, object?> _objects = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, PayloadType?> _types = new(StringComparer.Ordinal);
    private readonly List<PayloadRecord> _open = [];
    private readonly List<PayloadRecord> _late = [];
    private readonly List<(Type Type, Action Call)> _calls = [];
    private readonly List<(Type Type, Action Call)> _lastCalls = [];
    private int _depthAhead;

    public PayloadBudget Budget => budget;

    public ArchiveLimits Limits => budget.Limits;

    public PayloadFailures Failures => failures;

    /// <summary>What constructors and callbacks are given.</summary>
    public static StreamingContext Context { get; } = new(StreamingContextStates.All);

    /// <summary>Makes the object of a record and all that it refers to.</summary>
    /// <exception cref="ArchiveException">The payload has what cannot be made, or asks for too much.</exception>
    public object? Load(SerializationRecord root)
    {
        if (root is not PrimitiveTypeRecord)
            Build(root);
        foreach (PayloadRecord record in _late)
            Complete(record);
        foreach ((Type type, Action call) in _calls.Concat(_lastCalls))
            Call(type, call);
        return ValueOf(root);
    }

    /// <summary>The value of a field or an element: what a record stands for, if it is one.</summary>
    public object? ValueOf(object? raw)
    {
        object? value = raw switch
        {
            PrimitiveTypeRecord primitive => primitive.Value,
            SerializationRecord record =>
                _objects.TryGetValue(record, out object? made) ? made : new UnknownObject(record.TypeName.FullName),
            _ => raw,
        };
        if (value is string text)
            budget.AddString(text.Length);
        return value;
    }

    /// <summary>The value of a field before its turn, which an object needs to be made.</summary>
    public object? ValueAhead(object? raw)
    {
        if (raw is SerializationRecord record and not PrimitiveTypeRecord && !_objects.ContainsKey(record))
        {
            if (_depthAhead++ > MaxDepthAhead)
                throw failures.BadData("Comparers are within comparers, too deep.");
            Build(record);
            _depthAhead--;
        }

        return ValueOf(raw);
    }

    /// <summary>Does something when the whole graph is loaded, before the objects that ask for it by an interface are called.</summary>
    public void CallWhenLoaded(Type type, Action call) => _calls.Add((type, call));

    /// <summary>How the records of a type become objects; <see langword="null"/> if nothing is registered for it.</summary>
    public PayloadType? TypeOf(SerializationRecord record)
    {
        string name = record.TypeName.AssemblyQualifiedName;
        if (!_types.TryGetValue(name, out PayloadType? type))
        {
            type = TypeTable.Find(names.Canonical(record.TypeName), TypeNameTable.AssemblyOf(record.TypeName), failures);
            _types.Add(name, type);
        }

        return type;
    }

    private void Build(SerializationRecord root)
    {
        int bottom = _open.Count;
        Enter(root);
        while (_open.Count > bottom)
        {
            PayloadRecord top = _open[^1];
            if (top.NextReferred() is { } referred)
            {
                if (!_objects.ContainsKey(referred))
                    Enter(referred);
                continue;
            }

            _open.RemoveAt(_open.Count - 1);
            if (top.Type is { IsLate: true })
                _late.Add(top);
            else
                Complete(top);
        }
    }

    private void Enter(SerializationRecord record)
    {
        budget.AddObject();
        PayloadType? type = TypeOf(record);
        PayloadRecord entered = new(this, record, type);
        entered.Created = type is null ? null : Create(type, entered);
        string name = record.TypeName.FullName;
        _objects[record] = entered.Created ?? (type is null ? new UnknownObject(name) : new UnfinishedObject(name));
        _open.Add(entered);
    }

    private object? Create(PayloadType type, PayloadRecord record)
    {
        try
        {
            return type.Create(record);
        }
        catch (Exception cause) when (cause is not ArchiveException)
        {
            throw Failed(type.Type, cause);
        }
    }

    private void Complete(PayloadRecord record)
    {
        if (record.Type is not { } type)
            return;
        try
        {
            object? value = type.Complete(record.Created, record);
            if (type.IsOfProgram && value is IDeserializationCallback callback)
                _lastCalls.Add((type.Type, () => callback.OnDeserialization(null)));
            _objects[record.Record] = value is IObjectReference reference ? reference.GetRealObject(Context) : value;
        }
        catch (Exception cause) when (cause is not ArchiveException)
        {
            throw Failed(type.Type, cause);
        }

        record.Forget();
    }

    private void Call(Type type, Action call)
    {
        try
        {
            call();
        }
        catch (Exception cause) when (cause is not ArchiveException)
        {
            throw Failed(type, cause);
        }
    }

    /// <summary>What the program's own code throws, it throws because of what the payload holds.</summary>
    private ArchiveException Failed(Type type, Exception cause) => failures.Of(cause, $"An object of {type} could not be loaded");
}

using System.Runtime.CompilerServices;

namespace Stevedore;

public sealed partial class Archive
{
    private int _depth;
    private long _bodiesWithoutBytes;

    /// <summary>Stores the body of a struct or an object in place: no tag, no identity. MFC: <c>m_member.Serialize(ar)</c>.</summary>
    /// <exception cref="ArgumentNullException">The object is null, which a value in place cannot be.</exception>
    /// <exception cref="ArgumentException">The object is of a class derived from <typeparamref name="T"/>, which loading could not know.</exception>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void WriteEmbedded<T>(T value) where T : IArchivable
    {
        EnsureExact(value);
        Buffer.EnsureStoring();
        OuterBody outer = EnterBody(UnknownSchema);
        value.Serialize(this);
        LeaveBody(outer);
    }

    /// <summary>Loads the body of a struct or an object in place. MFC: <c>m_member.Serialize(ar)</c>.</summary>
    /// <param name="existing">The object whose members are loaded, if there is one; otherwise a new one is made.</param>
    /// <exception cref="InvalidOperationException">There is no object, and <typeparamref name="T"/> is abstract or not registered.</exception>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public T ReadEmbedded<T>(T? existing = default) where T : IArchivable
    {
        Buffer.EnsureLoading();
        T value = existing is null ? RuntimeClass.New<T>() : existing;
        OuterBody outer = EnterBody(UnknownSchema);
        long start = Position;
        value.Serialize(this);
        LeaveBody(outer);
        if (Position == start)
            EnsureBodyPaidFor();
        return value;
    }

    /// <summary>Bodies without members take no bytes, so a count alone could ask for any number of them.</summary>
    internal void EnsureBodyPaidFor()
    {
        if (++_bodiesWithoutBytes > UnprovenCapacity + Position)
            throw Error(ArchiveError.LimitExceeded, $"There are {_bodiesWithoutBytes} bodies that take no bytes, which is more than the archive has bytes.");
    }

    /// <summary>Begins a body within the present one.</summary>
    /// <returns>What <see cref="LeaveBody"/> needs to go back.</returns>
    internal OuterBody EnterBody(int schema)
    {
        if (++_depth > _limits.MaxDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw TooDeep();
        OuterBody outer = new(_bodySchema, _schemaIsAsked);
        SetSchema(schema);
        return outer;
    }

    internal void LeaveBody(OuterBody outer)
    {
        _depth--;
        _bodySchema = outer.Schema;
        _schemaIsAsked = outer.SchemaIsAsked;
        if (_waiting is not null)
            CallBack();
    }

    internal readonly record struct OuterBody(int Schema, bool SchemaIsAsked);

    private ArchiveException TooDeep() => Error(
        ArchiveError.LimitExceeded,
        _depth > _limits.MaxDepth
            ? $"Objects lie within objects more than {_limits.MaxDepth} deep ({nameof(ArchiveLimits)}.{nameof(ArchiveLimits.MaxDepth)})."
            : $"Objects lie within objects {_depth} deep, and the stack has no room for more.");
}

using System.Runtime.CompilerServices;

namespace Stevedore;

public sealed partial class Archive
{
    /// <summary>Stores the body of a struct or an object in place: no tag, no identity. MFC: <c>m_member.Serialize(ar)</c>.</summary>
    /// <exception cref="ArgumentNullException">The object is null, which a value in place cannot be.</exception>
    /// <exception cref="ArgumentException">
    /// The object is of a class derived from <typeparamref name="T"/>, which loading could not know.
    /// </exception>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void WriteEmbedded<T>(T value) where T : IArchivable
    {
        EnsureExact(value);
        Buffer.EnsureStoring();
        OuterBody outer = EnterBody(BodyScope.UnknownSchema);
        if (outer.NeedsCare)
            SerializeWithCare(value);
        else
            value.Serialize(this);
        LeaveBody(outer);
    }

    /// <summary>Loads the body of a struct or an object in place. MFC: <c>m_member.Serialize(ar)</c>.</summary>
    /// <param name="existing">The object whose members are loaded, if there is one; otherwise a new one is made.</param>
    /// <exception cref="InvalidOperationException">
    /// There is no object, and <typeparamref name="T"/> is abstract or not registered.
    /// </exception>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public T ReadEmbedded<T>(T? existing = default) where T : IArchivable
    {
        Buffer.EnsureLoading();
        WatchMemory();
        T value = existing is null ? RuntimeClass.New<T>() : existing;
        OuterBody outer = EnterBody(BodyScope.UnknownSchema);
        long start = Position;
        if (outer.NeedsCare)
            value = SerializeWithCare(value);
        else
            value.Serialize(this);
        LeaveLoadedBody(outer, start);
        return value;
    }

    /// <summary>Begins a body within the present one.</summary>
    /// <returns>What <see cref="LeaveBody"/> needs to go back.</returns>
    internal OuterBody EnterBody(int schema) =>
        Bodies.TryEnter(schema, _limits.MaxDepth, out OuterBody outer) ? outer : throw TooDeep();

    /// <summary>Begins a body that is stored or loaded on this stack, however low that is.</summary>
    /// <returns>What <see cref="LeaveBody"/> needs to go back.</returns>
    internal OuterBody EnterBodyOnStack(int schema)
    {
        OuterBody outer = EnterBody(schema);
        return outer.NeedsCare && BodyScope.HasNoStack ? throw StackIsLow() : outer;
    }

    /// <summary>Stores or loads a body that a trace is told of, or where the stack is low.</summary>
    /// <returns>The value; of a structure, the one that was loaded.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private T SerializeWithCare<T>(T value) where T : IArchivable
    {
        ArchiveTrace? trace = IsLoading ? Buffer.Trace : null;
        ArchiveBody body = trace is null ? default : TraceOf(value);
        trace?.TellBegin(body);
        if (BodyScope.HasNoStack)
            value = SerializeOnFreshStack(value);
        else
            value.Serialize(this);
        trace?.TellEnd(body with { Value = value is BodyInPlace boxed ? boxed.Value : value });
        return value;
    }

    /// <summary>Stores or loads a body where the stack is low, on the stack of another thread.</summary>
    /// <returns>The value; of a structure, the one that was loaded.</returns>
    private T SerializeOnFreshStack<T>(T value) where T : IArchivable
    {
        T body = value;
        Bodies.Memory.LeaveThread();
        try
        {
            bool isRun = FreshStack.TryRun(() =>
            {
                Bodies.Memory.EnterThread();
                try
                {
                    body.Serialize(this);
                }
                finally
                {
                    Bodies.Memory.LeaveThread();
                }
            });
            return isRun ? body : throw StackIsLow();
        }
        finally
        {
            Bodies.Memory.EnterThread();
            Bodies.LookAtStack();
        }
    }

    /// <summary>One more value is loaded whose bytes may be few and whose memory may be much.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void WatchMemory()
    {
        if (Bodies.Memory.IsDue())
            EnsureMemoryAllowed();
    }

    private void EnsureMemoryAllowed()
    {
        if (Bodies.IsInValue && !Bodies.Memory.Allows(Position, AllocatedByTrace, _limits.MaxMemoryPerByte, out long taken))
            throw Buffer.Exceeded(
                $"Loading has taken {taken} bytes of memory, more than {MemoryBudget.Free} and {_limits.MaxMemoryPerByte} for each byte",
                nameof(ArchiveLimits.MaxMemoryPerByte));
    }

    internal void LeaveBody(OuterBody outer) => Bodies.Leave(outer, this);

    /// <summary>Ends a body that was loaded in place, without a tag that would have taken bytes.</summary>
    /// <param name="outer">What <see cref="EnterBody"/> returned.</param>
    /// <param name="start">The position before the body.</param>
    internal void LeaveLoadedBody(OuterBody outer, long start)
    {
        LeaveBody(outer);
        if (Position == start && !Bodies.TryLoadEmpty(Position, out long count))
            throw Error(
                ArchiveError.LimitExceeded,
                $"There are {count} bodies that take no bytes, which is more than the archive has bytes.");
    }

    private ArchiveException TooDeep() =>
        Buffer.Exceeded($"Objects lie within objects more than {_limits.MaxDepth} deep", nameof(ArchiveLimits.MaxDepth));

    private ArchiveException StackIsLow() => Error(
        ArchiveError.LimitExceeded,
        $"Objects lie within objects {Bodies.Depth} deep, and the stack has no room for more.");
}

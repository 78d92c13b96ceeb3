using System.Runtime.CompilerServices;

namespace Stevedore;

/// <summary>
/// The way into and out of every body: how deep they lie within each other, the schema of the present one, and what waits for the end of
/// the outermost. The archive is no more to it than the sender of callbacks.
/// </summary>
internal struct BodyScope()
{
    /// <summary>The schema of a body in place, and of one that nothing is known of.</summary>
    public const int UnknownSchema = -1;

    /// <summary>Bodies without bytes that are loaded whatever the size of the archive.</summary>
    private const int FreeEmptyBodies = 1024;

    /// <summary>
    /// Bodies within each other for which one look at the stack is enough. .NET calls a stack low that has less than 128 KB, and a body
    /// takes 1 or 2.
    /// </summary>
    private const int DepthOfOneLook = 4;

    private int _schema = UnknownSchema;
    private bool _isSchemaAsked;
    private bool _isInRoot;
    private int _depthOfNextLook;
    private long _emptyBodies;
    private WaitingCalls? _waiting;

    /// <summary>What loading takes of memory.</summary>
    public MemoryBudget Memory = new();

    /// <summary>Whether a value is being loaded, and not only what the program asks for one by one.</summary>
    public readonly bool IsInValue => Depth > 0 || _isInRoot || Memory.IsShared;

    /// <summary>Whether the stack has no room for many more calls.</summary>
    public static bool HasNoStack => !RuntimeHelpers.TryEnsureSufficientExecutionStack();

    /// <summary>Whether a trace is told of each body. So none is called without a look at the stack, where this is seen.</summary>
    public bool IsTraced { readonly get; set; }

    /// <summary>The bodies that lie around this place.</summary>
    public int Depth { readonly get; set; }

    /// <summary>The schema of the present body.</summary>
    public int Schema
    {
        readonly get => _schema;
        set
        {
            _schema = value;
            _isSchemaAsked = false;
        }
    }

    /// <summary>The schema of the present body, which is told once. MFC: <c>CArchive::GetObjectSchema</c>.</summary>
    public int AskSchema()
    {
        int schema = _isSchemaAsked ? UnknownSchema : _schema;
        _isSchemaAsked = true;
        return schema;
    }

    /// <summary>
    /// Whether a body within the present one that asks for nothing need not begin and end: it is not too deep, and no trace is told of it.
    /// </summary>
    public readonly bool MayEnterUnseen => Depth < _depthOfNextLook;

    /// <summary>Begins a body within the present one.</summary>
    /// <returns>Whether that is not too deep for the limit. Whether it is for the stack is told by <paramref name="outer"/>.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryEnter(int schema, int maxDepth, out OuterBody outer)
    {
        bool needsCare = false;
        outer = default;
        if (Depth >= _depthOfNextLook && !TryLook(maxDepth, out needsCare))
            return false;
        outer = new OuterBody(_schema, _isSchemaAsked, needsCare);
        Depth++;
        Schema = schema;
        return true;
    }

    /// <summary>Ends the present body.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Leave(OuterBody outer, object sender)
    {
        _schema = outer.Schema;
        _isSchemaAsked = outer.IsSchemaAsked;
        if (--Depth == 0 && !_isInRoot)
            LeaveOutermost(sender);
    }

    /// <summary>Begins the outermost value, which need not have a body.</summary>
    public void EnterRoot() => _isInRoot = true;

    /// <summary>Ends the outermost value.</summary>
    public void LeaveRoot(object sender)
    {
        _isInRoot = false;
        LeaveOutermost(sender);
    }

    /// <summary>Whether the outermost call has more to load.</summary>
    public readonly bool IsLoadingMore => Depth > 0 || _isInRoot;

    /// <summary>Calls when the outermost call has loaded everything.</summary>
    public void CallWhenLoaded(LoadedMoment moment, Action<object?> call, object sender)
    {
        if (IsLoadingMore)
            (_waiting ??= new WaitingCalls()).Add(moment, call);
        else
            call(sender);
    }

    /// <summary>Takes over what waits in an archive within this one, whose objects are whole when those around them are.</summary>
    public void CallWhenLoaded(in BodyScope inner, object sender)
    {
        if (inner._waiting is not { } waiting)
            return;
        if (IsLoadingMore)
            (_waiting ??= new WaitingCalls()).Add(waiting);
        else
            waiting.Call(sender);
    }

    /// <summary>Bodies without members take no bytes, so a count alone could ask for any number of them.</summary>
    /// <returns>Whether one more is in proportion to the bytes that were loaded.</returns>
    public bool TryLoadEmpty(long bytesLoaded, out long emptyBodies)
    {
        emptyBodies = ++_emptyBodies;
        return emptyBodies <= FreeEmptyBodies + bytesLoaded;
    }

    /// <summary>Forgets the bodies that an exception has ended, and what waited for them.</summary>
    public void Clear()
    {
        Schema = UnknownSchema;
        Depth = 0;
        _isInRoot = false;
        _emptyBodies = 0;
        Memory.End();
        LookAtStack();
        _waiting = null;
    }

    /// <summary>What is stored or loaded next may be on another stack.</summary>
    public void LookAtStack() => _depthOfNextLook = 0;

    /// <summary>Looks at the limit and at the stack, for this body and those within it up to the next look.</summary>
    /// <returns>Whether the body is not too deep for the limit.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryLook(int maxDepth, out bool needsCare)
    {
        needsCare = IsTraced || HasNoStack;
        if (!needsCare)
            _depthOfNextLook = Math.Min(Depth + DepthOfOneLook, maxDepth);
        return Depth < maxDepth;
    }

    private void LeaveOutermost(object sender)
    {
        Memory.End();
        LookAtStack();
        if (Depth > 0 || _waiting is not { } waiting)
            return;
        _waiting = null;
        waiting.Call(sender);
    }
}

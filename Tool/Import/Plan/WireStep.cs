using Stevedore.Tool.Import.Model;

namespace Stevedore.Tool.Import.Plan;

/// <summary>One thing that a body does in one direction.</summary>
internal abstract record WireStep(CppNode Origin);

/// <summary>A value is stored or loaded.</summary>
internal sealed record ValueStep(WireForm Form, CppNode Place, CppNode Origin) : WireStep(Origin);

/// <summary>Memory is stored or loaded.</summary>
internal sealed record BlockStep(CppNode Pointer, CppNode Size, CppNode Origin) : WireStep(Origin);

/// <summary>The body of the base class.</summary>
internal sealed record BaseStep(string ClassName, CppNode Origin) : WireStep(Origin);

/// <summary>The schema of the object is asked for, into a variable.</summary>
internal sealed record SchemaStep(CppNode Place, CppNode Origin) : WireStep(Origin);

/// <summary>Steps that are repeated while a condition holds.</summary>
internal sealed record LoopStep(IReadOnlyList<WireStep> Steps, CppNode Condition, CppNode Origin) : WireStep(Origin)
{
    /// <summary>What is stored or loaded each time before the condition is asked.</summary>
    public IReadOnlyList<WireStep> Head { get; init; } = [];
}

/// <summary>The end of a loop, or of one of its turns: <c>break</c> or <c>continue</c>.</summary>
internal sealed record JumpStep(CppNode Origin) : WireStep(Origin);

/// <summary>An archive over memory, whose length and bytes are not found yet.</summary>
internal sealed record MemoryStep(IReadOnlyList<WireStep> Steps, CppNode Origin) : WireStep(Origin);

/// <summary>A length, and an archive of that many bytes.</summary>
internal sealed record NestedStep(WireForm Length, IReadOnlyList<WireStep> Steps, CppNode Origin) : WireStep(Origin);

/// <summary>Steps that a condition decides.</summary>
internal sealed record GateStep(CppNode Condition, IReadOnlyList<WireStep> Then, IReadOnlyList<WireStep> Else, CppNode Origin)
    : WireStep(Origin)
{
    /// <summary>Nothing of the body follows.</summary>
    public bool ThenEnds { get; init; }

    public bool ElseEnds { get; init; }
}

/// <summary>A call of the archive that only a body written by hand can make.</summary>
internal sealed record CallStep(CppNode Origin) : WireStep(Origin);

/// <summary>What a function does that the archive is handed to.</summary>
internal sealed record GroupStep(IReadOnlyList<WireStep> Steps, CppNode Origin) : WireStep(Origin);

/// <summary>A statement that the archive has no part in.</summary>
internal sealed record PlainStep(CppNode Origin) : WireStep(Origin);

/// <summary>A statement that the archive has a part in, and that is not understood.</summary>
internal sealed record OpenStep(string Reason, CppNode Origin) : WireStep(Origin);

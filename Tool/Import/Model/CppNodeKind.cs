namespace Stevedore.Tool.Import.Model;

/// <summary>What a piece of a body of C++ is.</summary>
internal enum CppNodeKind
{
    /// <summary>Something that the importer has no word for, or that does not compile.</summary>
    Unknown,

    /// <summary>Nothing: a part that is left out, as the step of a <c>for</c>.</summary>
    Absent,

    This,
    Local,
    Parameter,
    Global,
    Function,

    /// <summary>An enumerator or another constant, with its value.</summary>
    Constant,

    /// <summary>A data member; its first child is the object, or <see cref="This"/>.</summary>
    Member,

    /// <summary>A call; its first child is the object, or <see cref="Absent"/>, the others are arguments.</summary>
    Call,

    /// <summary>An object made of its children, with or without <c>new</c>.</summary>
    Construct,

    New,
    Cast,
    Unary,

    /// <summary>An operator behind its operand: <c>i++</c>.</summary>
    Postfix,

    Binary,
    Conditional,
    Index,
    Number,
    Text,
    SizeOf,
    List,

    Block,
    If,
    For,
    While,
    Do,
    Switch,
    Case,
    Default,
    Return,
    Break,
    Continue,
    Throw,
    Try,

    /// <summary>A local variable; its child is what it begins as, or <see cref="Absent"/>.</summary>
    Declaration,
}

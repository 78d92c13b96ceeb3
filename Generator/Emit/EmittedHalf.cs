namespace Stevedore.Generator.Emit;

/// <summary>Which of the two functions of a value a method needs.</summary>
internal enum EmittedHalf
{
    Both,
    Store,
    Load,
}

namespace Stevedore.Tool.Pieces;

/// <summary>How well something is known.</summary>
internal enum Certainty
{
    /// <summary>It follows from the bytes, or a class said it.</summary>
    Certain,

    /// <summary>Nothing else explains the bytes as well.</summary>
    Likely,

    /// <summary>It fits the bytes, as other things may.</summary>
    Guess,
}

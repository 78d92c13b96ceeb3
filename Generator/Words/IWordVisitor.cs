namespace Stevedore.Generator.Words;

/// <summary>Is shown the words of a text, each as a part of an array.</summary>
internal interface IWordVisitor
{
    /// <summary>A word.</summary>
    /// <returns>False when enough has been seen.</returns>
    bool Meet(char[] text, int start, int length);

    /// <summary>A word that stands before an angle bracket, as a name does that has type arguments. It has been met already.</summary>
    void MeetBeforeBracket(char[] text, int start, int length);
}

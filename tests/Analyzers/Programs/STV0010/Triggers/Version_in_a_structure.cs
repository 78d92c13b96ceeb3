using Stevedore;
using System.Runtime.Serialization;

[Serializable]
public partial struct Span
{
    public int From;
    [[|OptionalField(VersionAdded = 2)|]] public int To;
}

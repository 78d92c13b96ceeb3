using Stevedore;
using System.Runtime.Serialization;

[Serializable]
public partial class [|Settings|]
{
    public int Width;
    [OptionalField(VersionAdded = 2)] public int {|STV0007:Height|};
}

// File: Program.cs
using Stevedore;

[Serializable]
public partial class Port
{
    public Stream? {|STV0002:Log|};
}
// File: ArchiveSchema.txt
# Nothing yet.

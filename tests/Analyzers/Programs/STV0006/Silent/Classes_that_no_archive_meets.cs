// File: Settings.cs
namespace Windows.First
{
    [Serializable]
    public partial class Settings
    {
        public int Number;
    }
}

namespace Windows.Second
{
    [Serializable]
    public partial class Settings
    {
        public int Number;
    }
}
// File: Notes.cs
using Stevedore;

public static class Notes
{
    public static byte[] Store(List<int> numbers) => Archive.Serialize(numbers);
}

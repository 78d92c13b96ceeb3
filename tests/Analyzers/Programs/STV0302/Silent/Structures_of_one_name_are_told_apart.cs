// File: Program.cs
namespace Sea
{
    [Serializable]
    public partial struct Point
    {
        public double X, Y;
    }
}

namespace Sky
{
    [Serializable]
    public partial struct Point
    {
        public float X, Y, Z;
    }

    [Serializable]
    public partial class Star
    {
        public Point Here;
        public Sea.Point Reflection;
    }
}
// File: ArchiveSchema.txt
struct Sea.Point
  X: double
  Y: double

struct Sky.Point
  X: float
  Y: float
  Z: float

class Star, schema 0
  Here: Sky.Point
  Reflection: Sea.Point

/** Needs one module; what that needs comes with it. */
module com.example.deadlines {
  requires org.ncscp.core;
}
